export declare const MISSING: string;
export declare function findChromium(): string | undefined;
