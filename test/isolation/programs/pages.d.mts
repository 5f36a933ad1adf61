export const NAMES: readonly string[];
export function pageOf(seed: number): string;
