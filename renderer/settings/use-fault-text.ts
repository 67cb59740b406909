/** The sentence that says what is wrong with a field of a dialogue; null where nothing is. */
import type { DialogueFault } from '../../shared/documents/dialogues/find-faults.ts';
import { useLanguage } from '../ui/language.tsx';

export function useFaultText(faults: readonly DialogueFault[]) {
  const { t } = useLanguage();
  return (field: DialogueFault['field'], index?: number): string | null => {
    const fault = faults.find((one) => one.field === field && one.index === index);
    return fault ? t(`problems.${fault.code}`, fault.details) : null;
  };
}
