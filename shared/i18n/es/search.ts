import type { Translation } from '../catalogue.ts';
import type { search as english } from '../en/search.ts';

export const search: Translation<typeof english> = {};
