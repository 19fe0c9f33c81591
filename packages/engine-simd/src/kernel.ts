import type { randomSeed } from '@senti/classifier';
import { kernelBase64 } from './kernel-bytes.ts';
import { webAssembly, type WasmMemory, type WasmModule } from './web-assembly.ts';

/** The kernel over a memory of its own. A fit has one for itself. */
export interface Kernel {
  memory: WasmMemory;
  /** The first byte that is free for buffers. */
  base: number;
  calls: KernelCalls;
}

/** See kernel/index.ts. `fit` is the address of a fit's record; words are seeds of a stream. */
interface KernelCalls {
  trainBatch: (fit: number, from: number, to: number, ...words: Words) => void;
  dropInputs: (
    fit: number,
    from: number,
    to: number,
    threshold: number,
    scale: number,
    ...words: Words
  ) => void;
  catchUpAll: (fit: number) => void;
  expandRows: (fit: number, rows: number) => void;
  measureRows: WalkRows;
  startRows: WalkRows;
  descendRows: WalkRows;
}

/** See kernel/logistic.ts: over so many rows at hand, whose columns take 32 bits or 16. */
type WalkRows = (fit: number, rows: number, isWide: boolean) => void;

type Words = ReturnType<typeof randomSeed>;

const pageBytes = 65_536;

/** Whether this runtime knows all instructions of the kernel. */
export function isKernelSupported(): boolean {
  return webAssembly?.validate(kernelBytes()) === true;
}

export interface KernelPool {
  take(): Promise<Kernel>;
  giveBack(kernel: Kernel): void;
}

/** Hands out one kernel, compiled once, to one fit at a time: fits side by side would each want memory and none be faster. */
export function createKernelPool(): KernelPool {
  let kernel: Promise<Kernel> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let release = (): void => undefined;
  return {
    async take() {
      const before = last;
      let free = (): void => undefined;
      last = new Promise<void>((resolve) => (free = resolve));
      await before;
      try {
        const taken = await (kernel ??= webAssembly!.compile(kernelBytes()).then(openKernel));
        release = free;
        return taken;
      } catch (error) {
        kernel = undefined; // so that the next fit may try again
        free();
        throw error;
      }
    },
    giveBack() {
      release();
    },
  };
}

async function openKernel(module: WasmModule): Promise<Kernel> {
  const memory = new webAssembly!.Memory({ initial: 1 });
  const { exports } = await webAssembly!.instantiate(module, { env: { memory } });
  const calls = exports as KernelCalls & { heapBase(): number };
  return { memory, base: Math.max(pageBytes, calls.heapBase()), calls };
}

/** Makes sure that bytes up to `end` are there. Views of the memory from before are of no use after. */
export function growTo({ memory }: Kernel, end: number): void {
  const missing = end - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
}

function kernelBytes(): Uint8Array<ArrayBuffer> {
  const text = atob(kernelBase64);
  const bytes = new Uint8Array(text.length);
  // A loop: going through a string character by character took 10 ms of every start.
  for (let index = 0; index < bytes.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}
