/** Imports documents that the user chooses, and says what became of each. */
import { call, CallFailure } from '../api.ts';
import { useNotices } from '../frame/notices.tsx';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';

export function useImport(): () => void {
  const { t } = useLanguage();
  const { attempt, tell, fail } = useNotices();
  const { openDocument } = useNavigation();
  return () =>
    void attempt(async () => {
      const results = await call('documents.import', null);
      const imported = results.filter((result) => result.ok);
      for (const result of results) if (!result.ok) fail(new CallFailure(result.error));
      if (imported[0]) {
        tell(
          [
            t('library.imported', { count: imported.length }),
            ...imported.flatMap((one) => one.warnings),
          ].join(' '),
        );
        openDocument(imported[0].documentId);
      }
    });
}
