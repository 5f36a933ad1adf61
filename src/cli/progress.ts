/** Takes the figures of a run from time to time, gives a line on stderr: how far it is, how fast, how long to go. */
import type { Figures } from './run-statistics.js';

/** On a terminal the line is written over; elsewhere every line stays. */
const TERMINAL_INTERVAL = 500;
const LOG_INTERVAL = 10_000;
const ERASE_LINE = '\u001b[2K\r';
const SECONDS_A_MINUTE = 60;
const SECONDS_AN_HOUR = 3600;

export interface ProgressOptions {
  readonly figures: () => Figures;
  /** Bytes of all inputs; undefined where that is not known. */
  readonly size: number | undefined;
}

/** Starts at once; what comes back ends it. */
export function showProgress({ figures, size }: ProgressOptions): () => void {
  const { isTTY } = process.stderr;
  const show = (): void => {
    const line = describeProgress(figures(), size);
    process.stderr.write(isTTY ? `${ERASE_LINE}${line}` : `${line}\n`);
  };
  const timer = setInterval(show, isTTY ? TERMINAL_INTERVAL : LOG_INTERVAL);
  return () => {
    clearInterval(timer);
    show();
    if (isTTY) process.stderr.write('\n');
  };
}

export function describeProgress(figures: Figures, size: number | undefined): string {
  const { records, recordsPerSecond, megabytesPerSecond, failed, skipped, bytesIn, seconds } = figures;
  const parts = [
    `${records.toLocaleString('en')} records`,
    `${recordsPerSecond.toFixed(recordsPerSecond < 10 ? 1 : 0)}/s`,
    `${megabytesPerSecond.toFixed(1)} MB/s`,
    `${failed} ${failed === 1 ? 'error' : 'errors'}`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  if (size !== undefined && bytesIn > 0 && bytesIn < size)
    parts.push(`${formatTime((seconds / bytesIn) * (size - bytesIn))} left`);
  return parts.join('  ');
}

function formatTime(seconds: number): string {
  const [hours, rest] = [Math.floor(seconds / SECONDS_AN_HOUR), Math.round(seconds) % SECONDS_AN_HOUR];
  const minutes = Math.floor(rest / SECONDS_A_MINUTE);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(rest % SECONDS_A_MINUTE)}`;
}
