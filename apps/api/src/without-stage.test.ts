import { describe, expect, it } from 'vitest';
import { withoutStage } from './without-stage.ts';

describe('withoutStage', () => {
  it.each([
    ['prueba', '/prueba/modelos', '/modelos'],
    ['prueba', '/prueba', '/'],
    ['prueba', '/modelos', '/modelos'],
    ['prueba', '/pruebas/modelos', '/pruebas/modelos'],
    ['$default', '/senti', '/senti'],
    [undefined, '/senti', '/senti'],
  ])('of stage %s and %s asks for %s', (stage, rawPath, path) => {
    expect(withoutStage({ rawPath, requestContext: { stage } }).rawPath).toBe(path);
  });
});
