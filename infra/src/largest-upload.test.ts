import { limits } from '@senti/contract';
import { describe, expect, it } from 'vitest';
import { createTestApp, resourceOf, templateOf } from './test-stacks.ts';

/**
 * Bytes of text from its two readings to the corpus, a second of one vCPU: assumed, with room for unpacking, hashing
 * and S3. The readings alone make 13 MB of 2,000,000 short reviews and 18 MB of long ones, on a shared core of a Xeon.
 */
const bytesPerSecond = 4_000_000;
/** Resident, of a file of 2,000,000 reviews, which is the most: 290 MB in the readings, as much again for the rest. */
const residentMb = 600;

const template = templateOf(createTestApp({ SENTI_STAGE: 'prod' }), 'senti-prod');

describe('ingest of the largest upload', () => {
  const { Timeout, MemorySize } = resourceOf(template, 'AWS::Lambda::Function', 'IngestFunction')
    .Properties as { Timeout: number; MemorySize: number };

  it('takes less than half of its time, which no other upload shares', () => {
    // As much text as a packed file may hold, too.
    const neededSeconds = limits.uploadBytes / bytesPerSecond;
    expect(Timeout / neededSeconds).toBeGreaterThanOrEqual(2);
    const { Properties } = resourceOf(template, 'AWS::Lambda::EventSourceMapping', 'IngestJobs');
    expect(Properties['BatchSize']).toBe(1);
  });

  it('takes none of the 512 MB that a function may write to files, packed or not', () => {
    // By a process that may write no file at all: test/aws/large-ingest.test.ts.
    expect(limits.uploadBytes).toBeGreaterThan(512 * 2 ** 20);
    const { Properties } = resourceOf(template, 'AWS::Lambda::Function', 'IngestFunction');
    expect(Properties['EphemeralStorage']).toBeUndefined();
    expect(Properties['FileSystemConfigs']).toBeUndefined();
  });

  it('takes less than half of its memory, which brings one whole vCPU along', () => {
    expect(MemorySize / residentMb).toBeGreaterThanOrEqual(2);
    expect(MemorySize).toBeGreaterThanOrEqual(1769);
  });
});
