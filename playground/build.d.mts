export declare const MAX_GZIPPED: number;
export declare function buildPlayground(): Promise<{ readonly html: string; readonly gzipped: number }>;
