/** The preview of a merge: one sentence that sums it up, what differs with a choice for each, what is new, what is here already. */
import { Button } from '@fluentui/react-components';
import { ChangeButton } from '../frame/change-button.tsx';
import { useState } from 'react';
import type { IncomingPreview } from '../../shared/packet/packet.ts';
import type { MergeChoices } from '../../shared/store/merge/merge-thing.ts';
import { useLanguage } from '../ui/language.tsx';
import { useOnce } from '../ui/use-once.ts';
import { DifferenceList } from './difference-list.tsx';
import styles from './packet-screen.module.css';
import { useMergePacket } from './use-merge-packet.ts';

export function PacketPreview({ preview }: { preview: IncomingPreview }) {
  const [choices, setChoices] = useState<MergeChoices>({});
  return (
    <div className={styles.column}>
      <div className={styles.scroll} tabIndex={-1}>
        <div className={styles.page}>
          <Heading preview={preview} />
          <DifferenceList
            things={preview.things}
            author={preview.kind === 'packet' ? preview.author : null}
            choices={choices}
            onChoose={(key, choice) => {
              setChoices((before) => ({ ...before, [key]: choice }));
            }}
          />
        </div>
      </div>
      <Footer preview={preview} choices={choices} />
    </div>
  );
}

function Heading({ preview: { kind, fileNames, author, madeAt, things } }: { preview: IncomingPreview }) {
  const { t, moment } = useLanguage();
  const made = madeAt === null ? '' : moment(madeAt);
  const from =
    author === ''
      ? t('packet.made-by-unknown', { moment: made })
      : t('packet.made-by', { author, moment: made });
  return (
    <header>
      <h1 className={styles.title}>{kind === 'packet' ? from : t('packet.copies')}</h1>
      <p className={styles.file}>{fileNames.join(' · ')}</p>
      {kind === 'copies' && (
        <p className={styles.text}>{t('packet.copies-text', { count: fileNames.length })}</p>
      )}
      <p className={styles.summary} role="status">
        <Summary things={things} kind={kind} count={fileNames.length} />
      </p>
    </header>
  );
}

function Summary({ things, kind, count }: Pick<IncomingPreview, 'things' | 'kind'> & { count: number }) {
  const { t } = useLanguage();
  const countOf = (state: string) => things.filter((thing) => thing.state === state).length;
  const [fresh, differs, here] = [countOf('new'), countOf('differs'), countOf('here')];
  if (fresh + differs > 0) {
    const parts = [
      ...(differs > 0 ? [t('packet.summary-differs', { count: differs })] : []),
      ...(fresh > 0 ? [t('packet.summary-new', { count: fresh })] : []),
      ...(here > 0 ? [t('packet.summary-here', { count: here })] : []),
    ];
    return `${parts.join(', ')}.`;
  }
  return kind === 'packet' ? t('packet.summary-nothing') : t('packet.copies-same', { count });
}

function Footer({ preview, choices }: { preview: IncomingPreview; choices: MergeChoices }) {
  const { t } = useLanguage();
  const { merge, putAside, discard } = useMergePacket();
  const once = useOnce();
  const [isMerging, setIsMerging] = useState(false);
  const isNews = preview.things.some(({ state }) => state !== 'here');
  const isCopies = preview.kind === 'copies';
  const run = (work: () => Promise<void>) => {
    once(async () => {
      setIsMerging(true);
      await work();
      setIsMerging(false);
    });
  };
  return (
    <footer className={styles.foot}>
      <span className={styles.hint}>{isNews && t('packet.not-merged-yet')}</span>
      <Button
        disabled={isMerging}
        onClick={() => {
          discard(preview.id);
        }}
      >
        {isNews ? t('packet.discard') : t('app.close')}
      </Button>
      {isNews && (
        <ChangeButton
          appearance="primary"
          disabledFocusable={isMerging}
          onClick={() => {
            run(() => merge(preview, choices));
          }}
        >
          {isMerging ? t('packet.merging') : t('packet.merge')}
        </ChangeButton>
      )}
      {!isNews && isCopies && (
        <ChangeButton
          appearance="primary"
          disabledFocusable={isMerging}
          onClick={() => {
            run(putAside);
          }}
        >
          {t('packet.copies-put-away')}
        </ChangeButton>
      )}
    </footer>
  );
}
