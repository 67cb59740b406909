/** Turns whatever was thrown into what a user is shown: a Problem in its own words, anything else as unforeseen. */
import { Problem, type Failure } from '../result.ts';
import type { Language } from './language.ts';
import { createTranslator } from './translate.ts';

export function explainProblem(error: unknown, language: Language): Failure {
  const translate = createTranslator(language);
  if (!(error instanceof Problem)) return { code: 'unexpected', message: translate('problems.unexpected') };
  return { code: error.code, message: translate(`problems.${error.code}`, error.details) };
}
