import { describe, expect, it } from 'vitest';
import { at, createTestApp, resourceOf, resourcesOf, templateOf } from './test-stacks.ts';

const template = templateOf(createTestApp({ SENTI_STAGE: 'prod' }), 'senti-prod');
const upkeep = resourceOf(template, 'AWS::Lambda::Function', 'UpkeepFunction');

describe('upkeep', () => {
  const rules = Object.values(resourcesOf(template, 'AWS::Events::Rule'));
  const calls = rules.map(({ Properties }) => [
    Properties['ScheduleExpression'],
    JSON.parse(String(at(Properties, 'Targets.0.Input'))) as unknown,
  ]);

  it('relays every five minutes, recovers and prunes every hour', () => {
    expect(calls).toHaveLength(2);
    expect(calls).toContainEqual(['rate(5 minutes)', { recover: false }]);
    expect(calls).toContainEqual(['rate(1 hour)', { recover: true, prune: true }]);
  });

  it('is called by these rules, which it lets, and a call that failed is not repeated', () => {
    for (const { Properties } of rules) {
      expect(at(Properties, 'Targets.0.Arn')).toEqual({ 'Fn::GetAtt': [upkeep.id, 'Arn'] });
      expect(at(Properties, 'Targets.0.RetryPolicy.MaximumRetryAttempts')).toBe(0);
      expect(Properties['State']).toBe('ENABLED');
    }
    const permissions = Object.values(resourcesOf(template, 'AWS::Lambda::Permission')).filter(
      ({ Properties }) => Properties['Principal'] === 'events.amazonaws.com',
    );
    expect(permissions).toHaveLength(2);
    for (const { Properties } of permissions)
      expect(Properties['FunctionName']).toEqual({ 'Fn::GetAtt': [upkeep.id, 'Arn'] });
  });

  it('is over before it is called again', () => {
    expect(upkeep.Properties['Timeout']).toBeLessThan(5 * 60);
  });
});
