/** Why the importer took a block for what it is, in words; a rule of an older version that has none any more says nothing. */
import type { RuleName } from '../../shared/documents/rules/rule.ts';
import { documents } from '../../shared/i18n/en/documents.ts';
import { useLanguage } from '../ui/language.tsx';

export function useReason(): (rule: string) => string | undefined {
  const { t } = useLanguage();
  return (rule) => (isKnown(rule) ? t(`documents.reasons.${rule}`) : undefined);
}

function isKnown(rule: string): rule is RuleName {
  return Object.hasOwn(documents.reasons, rule);
}
