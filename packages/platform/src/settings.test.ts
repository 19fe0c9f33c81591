import { describe, expect, it } from 'vitest';
import { InvalidSettingError } from './errors.ts';
import { readSettings } from './settings.ts';

describe('readSettings', () => {
  it('reads how long a job waits for a worker that shows no sign of life', () => {
    expect(readSettings({ SENTI_LEASE_SECONDS: '3' }, '/').leaseMs).toBe(3000);
    expect(readSettings({}, '/')).not.toHaveProperty('leaseMs');
  });

  it.each(['1', '0', '-5', '2.5', 'ten', '', '10000'])('refuses %j seconds', (seconds) => {
    expect(() => readSettings({ SENTI_LEASE_SECONDS: seconds }, '/')).toThrow(InvalidSettingError);
  });
});
