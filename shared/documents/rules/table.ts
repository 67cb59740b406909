/**
 * The rules in the order in which they are asked; the first that decides gives the block its role and its reason. To add one: write it
 * in the file of its kind, give it a sentence in the catalogue `documents.reasons`, and test it.
 */
import { frameRules } from './frame-rules.ts';
import { headingRules } from './heading-rules.ts';
import { itemRules } from './item-rules.ts';
import { paragraphRules } from './paragraph-rules.ts';
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [...frameRules, ...headingRules, ...itemRules, ...paragraphRules];
