/** The mentions of a programme on a time line, document by document, with what changed from one to the next. */
import { Checkbox } from '@fluentui/react-components';
import type { ShownMention } from '../../shared/programmes/programme-view.ts';
import { useLanguage } from '../ui/language.tsx';
import { PillarMark } from '../ui/pillar-mark.tsx';
import { ChangesBetween } from './changes-between.tsx';
import { QuoteOfSource } from './source-quote.tsx';
import styles from './lineage-ribbon.module.css';

interface LineageRibbonProps {
  /** The oldest first. */
  mentions: readonly ShownMention[];
  /** Ids of mentions. */
  chosen: ReadonlySet<string>;
  onChoose: (mentionId: string, isChosen: boolean) => void;
}

export function LineageRibbon({ mentions, chosen, onChoose }: LineageRibbonProps) {
  const { t, date } = useLanguage();
  const stops = stopsOf(mentions);
  return (
    <ol className={styles.ribbon} aria-label={t('programmes.ribbon')}>
      {stops.map(({ first, all }, at) => {
        const before = stops[at - 1];
        return (
          <li key={first.quote.documentId} className={styles.stop}>
            {before && <ChangesBetween before={before.all} after={all} />}
            <header className={styles.when}>
              <h3 className={styles.date}>{date(first.quote.date)}</h3>
              <p className={styles.document} lang={first.quote.language}>
                {first.quote.documentTitle}
              </p>
            </header>
            {all.map((mention) => (
              <Mention
                key={mention.mentionId}
                mention={mention}
                isChosen={chosen.has(mention.mentionId)}
                onChoose={onChoose}
              />
            ))}
          </li>
        );
      })}
    </ol>
  );
}

interface MentionProps {
  mention: ShownMention;
  isChosen: boolean;
  onChoose: LineageRibbonProps['onChoose'];
}

function Mention({ mention: { mentionId, quote, title, isRetired }, isChosen, onChoose }: MentionProps) {
  const { t } = useLanguage();
  return (
    <div className={styles.mention} data-mention={mentionId}>
      <div className={styles.side}>
        <PillarMark pillar={quote.pillar} />
        <Checkbox
          checked={isChosen}
          aria-label={t('programmes.choose-mention', { title })}
          onChange={(_, { checked }) => {
            onChoose(mentionId, checked === true);
          }}
        />
      </div>
      <div className={styles.words}>
        {isRetired && <p className={styles.retired}>{t('programmes.retired')}</p>}
        <QuoteOfSource source={quote} isBare />
      </div>
    </div>
  );
}

interface Stop {
  first: ShownMention;
  all: ShownMention[];
}

function stopsOf(mentions: readonly ShownMention[]): Stop[] {
  const stops: Stop[] = [];
  for (const mention of mentions) {
    const known = stops.find(({ first }) => first.quote.documentId === mention.quote.documentId);
    if (known) known.all.push(mention);
    else stops.push({ first: mention, all: [mention] });
  }
  return stops;
}
