/** Takes a process, gives its end, with the most memory that it held at any time. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

export interface Watched {
  readonly status: number | null;
  /** Megabytes of resident memory at its highest (Linux: VmHWM). */
  readonly peak: number;
  readonly seconds: number;
  readonly err: string;
}

const POLL_MILLISECONDS = 20;
const KILOBYTES_A_MEGABYTE = 1024;

export async function watch(child: ChildProcess): Promise<Watched> {
  const begin = performance.now();
  let [peak, err] = [0, ''];
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const timer = setInterval(() => {
    peak = Math.max(peak, readPeak(child.pid ?? 0));
  }, POLL_MILLISECONDS);
  const [status] = (await once(child, 'close')) as [number | null];
  clearInterval(timer);
  return { status, peak: Math.round(peak), seconds: Math.round(performance.now() - begin) / 1000, err };
}

function readPeak(pid: number): number {
  try {
    const kilobytes = /^VmHWM:\s+(?<kilobytes>\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.groups;
    return Number(kilobytes?.['kilobytes'] ?? 0) / KILOBYTES_A_MEGABYTE;
  } catch {
    return 0;
  }
}
