import type { Article } from '../../../src/types.js';

export function digest(extractArticle: (page: string) => Article, from: number, to: number): string;
