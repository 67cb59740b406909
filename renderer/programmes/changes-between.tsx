/** What changed between the mentions of one document and those of the next: sentences, words, and the figures and dates apart. */
import { useMemo } from 'react';
import {
  changedFacts,
  compareSentences,
  type ChangedFact,
  type ComparedSentence,
} from '../../shared/programmes/lineage.ts';
import type { ShownMention } from '../../shared/programmes/programme-view.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './changes-between.module.css';

interface ChangesBetweenProps {
  before: readonly ShownMention[];
  after: readonly ShownMention[];
}

const MARKS = { same: 'span', gone: 'del', new: 'ins' } as const;

export function ChangesBetween({ before, after }: ChangesBetweenProps) {
  const { t, date } = useLanguage();
  const [from, to] = [before[0]?.quote, after[0]?.quote];
  const facts = useMemo(() => changedFacts(factsOf(before), factsOf(after)), [before, after]);
  return (
    <details className={styles.changes} open>
      <summary>{t('programmes.changes', { date: date(from?.date ?? null) })}</summary>
      {from?.language === to?.language ? (
        <Sentences before={textOf(before)} after={textOf(after)} language={to?.language ?? 'en'} />
      ) : (
        <p className={styles.note}>{t('programmes.other-language')}</p>
      )}
      {facts.length > 0 && <FactTable facts={facts} />}
    </details>
  );
}

function textOf(mentions: readonly ShownMention[]): string {
  return mentions.map(({ quote }) => quote.quote).join('\n');
}

function factsOf(mentions: readonly ShownMention[]) {
  return mentions.flatMap(({ facts }) => facts);
}

interface SentencesProps {
  before: string;
  after: string;
  language: string;
}

function Sentences({ before, after, language }: SentencesProps) {
  const { t } = useLanguage();
  const sentences = useMemo(() => compareSentences(before, after), [before, after]);
  if (sentences.every(({ kind }) => kind === 'same'))
    return <p className={styles.note}>{t('programmes.changes-same')}</p>;
  return (
    <div lang={language} className={styles.text}>
      {sentences.map((sentence, at) => (
        <Sentence key={at} sentence={sentence} />
      ))}
    </div>
  );
}

const NOTES = {
  moved: 'programmes.moved-here',
  new: 'programmes.sentence-new',
  gone: 'programmes.sentence-gone',
} as const;

function Sentence({ sentence: { kind, words } }: { sentence: ComparedSentence }) {
  const { t, language } = useLanguage();
  const note = kind === 'same' || kind === 'changed' ? null : NOTES[kind];
  return (
    <p data-kind={kind}>
      {words.map((part, at) => {
        const Mark = MARKS[part.kind];
        return <Mark key={at}>{part.text}</Mark>;
      })}
      {note && (
        <span className={styles.kind} lang={language}>
          {t(note)}
        </span>
      )}
    </p>
  );
}

function FactTable({ facts }: { facts: readonly ChangedFact[] }) {
  const { t } = useLanguage();
  return (
    <table className={styles.facts}>
      <caption>{t('programmes.facts-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('programmes.facts-what')}</th>
          <th scope="col">{t('programmes.facts-before')}</th>
          <th scope="col">{t('programmes.facts-after')}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact, at) => (
          <tr key={at}>
            <th scope="row">{fact.kind === 'figure' ? fact.unit : t(`programmes.fact-${fact.kind}`)}</th>
            <td>{fact.before ?? '–'}</td>
            <td>{fact.after ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
