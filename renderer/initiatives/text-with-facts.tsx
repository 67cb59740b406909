/** An initiative's words and the facts in them; the fact chosen is marked in the words. */
import { useMemo, useRef, useState } from 'react';
import { mergeFacts } from '../../shared/documents/facts/merge-facts.ts';
import type { InitiativeDetail } from '../../shared/ipc/contract.ts';
import { FactSection } from './fact-section.tsx';
import { PublishedText } from './published-text.tsx';

export function TextWithFacts({ detail }: { detail: InitiativeDetail }) {
  const text = useRef<HTMLQuoteElement>(null);
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const facts = useMemo(() => mergeFacts(detail.initiative.facts), [detail.initiative.facts]);
  const chosen = [...facts.values()].flat().find(({ key }) => key === chosenKey) ?? null;
  return (
    <>
      <PublishedText detail={detail} marked={chosen?.mentions ?? []} text={text} />
      <FactSection
        detail={detail}
        facts={facts}
        chosen={chosen}
        onChoose={setChosenKey}
        onGoToWords={() => {
          text.current?.querySelector('mark')?.focus();
        }}
      />
    </>
  );
}
