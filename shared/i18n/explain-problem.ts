/** Turns whatever was thrown into what a user is shown: a Problem in its own words, anything else as unforeseen. */
import { Problem, type Failure, type ProblemDetails } from '../result.ts';
import type { Language } from './language.ts';
import { createTranslator, formatMoment } from './translate.ts';

export function explainProblem(error: unknown, language: Language): Failure {
  const translate = createTranslator(language);
  if (!(error instanceof Problem)) return { code: 'unexpected', message: translate('problems.unexpected') };
  return { code: error.code, message: translate(`problems.${error.code}`, written(error.details, language)) };
}

/** The moment `since` as people write it. */
function written(details: ProblemDetails, language: Language): ProblemDetails {
  const { since } = details;
  return typeof since === 'string' ? { ...details, since: formatMoment(since, language) } : details;
}
