/** The last word on a packet: merged as one change that one undo takes back, or closed without. */
import { call } from '../api.ts';
import { describeThings } from '../../shared/i18n/describe-things.ts';
import type { IncomingPreview, MergeOutcome } from '../../shared/packet/packet.ts';
import type { MergeChoices } from '../../shared/store/merge/merge-thing.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { useOpenPacket } from './open-packet.ts';

interface MergePacket {
  /** Resolves when it is done, or was refused with a notice. */
  merge: (preview: IncomingPreview, choices: MergeChoices) => Promise<void>;
  putAside: () => Promise<void>;
  discard: (id: string) => void;
}

export function useMergePacket(): MergePacket {
  const { t, language } = useLanguage();
  const { attempt, tell, tellUndoable } = useNotices();
  const close = useOpenPacket((state) => state.close);
  const told = (
    { kind, author }: IncomingPreview,
    { documents, annotations, books, dialogues }: MergeOutcome,
  ) => {
    const counts = { document: documents, annotation: annotations, book: books };
    const said = describeThings(counts, language);
    const more = dialogues > 0 ? t('packet.dialogues', { count: dialogues }) : '';
    const things = [said, more].filter((part) => part !== '').join(', ');
    if (things === '') tell(t('packet.merged-nothing'));
    else
      tellUndoable(
        kind === 'packet' ? t('packet.merged', { author, things }) : t('packet.merged-copies', { things }),
      );
  };
  return {
    merge: async (preview, choices) => {
      await attempt(async () => {
        const { id, fileNames } = preview;
        const outcome = await call('packets.merge', { id, choices: { ...choices }, fileNames });
        close();
        told(preview, outcome);
      });
    },
    putAside: async () => {
      await attempt(async () => {
        const { count } = await call('packets.put-aside', null);
        close();
        tell(t('packet.copies-done', { count }));
      });
    },
    discard: (id) => {
      close();
      void attempt(() => call('packets.discard', { id }));
    },
  };
}
