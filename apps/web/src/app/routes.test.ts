import { expect, it } from 'vitest';
import { hrefOf, parseRoute } from './routes.ts';

it.each([
  ['', { screen: 'clasificar', detail: undefined }],
  ['#/lote', { screen: 'lote', detail: undefined }],
  ['#/modelos/3f9c', { screen: 'modelos', detail: '3f9c' }],
  ['#/nada/3f9c', { screen: 'clasificar', detail: undefined }],
  ['#/modelos/%', { screen: 'clasificar', detail: undefined }],
])('reads %j', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

it('reads what it writes', () => {
  expect(parseRoute(hrefOf('modelos', '3f9c52d81b7ae604'))).toEqual({
    screen: 'modelos',
    detail: '3f9c52d81b7ae604',
  });
});
