/** What importing a document found worth telling although it went well; the sentences are in the catalogue `documents.warnings`. */
import type { documents } from '../i18n/en/documents.ts';
import type { ProblemDetails } from '../result.ts';

type WarningCode = keyof (typeof documents)['warnings'];

export interface Warning {
  code: WarningCode;
  /** What its sentence is filled with. */
  details: ProblemDetails;
}
