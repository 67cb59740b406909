/**
 * The contents of a document as a tree: arrow keys walk and fold, Enter goes to the place, letters go to what begins with them; where the
 * reading is stays marked and in view.
 */
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Initiative } from '../../../shared/initiatives/initiative.ts';
import { useLanguage } from '../../ui/language.tsx';
import { PillarMark } from '../../ui/pillar-mark.tsx';
import { usePillars } from '../../ui/pillars.tsx';
import { contentsOf, nodeShowing, typedAhead, visibleNodes, type ContentsNode } from './contents.ts';
import { useReadingPlaces } from './reading-state.ts';
import styles from './contents-tree.module.css';

interface ContentsTreeProps {
  documentId: string;
  initiatives: readonly Initiative[];
  onGo: (initiativeId: string) => void;
}

/** A pause after which typing begins anew, in milliseconds. */
const PAUSE = 700;

export function ContentsTree({ documentId, initiatives, onGo }: ContentsTreeProps) {
  const { t } = useLanguage();
  const { name } = usePillars();
  const nodes = useMemo(() => contentsOf(initiatives), [initiatives]);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const visible = visibleNodes(nodes, closed);
  const [entry, setEntry] = useState<string | null>(null);
  const place = useReadingPlaces(({ places }) => places[documentId] ?? null);
  const current = place === null ? null : nodeShowing(nodes, visible, place);
  const tree = useRef<HTMLUListElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const labelOf = (node: ContentsNode) => (node.text === '' ? name(node.pillar) : node.text);
  const itemOf = (node: ContentsNode | undefined) =>
    node && tree.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(node.key)}"]`);

  useEffect(() => {
    if (!tree.current?.contains(document.activeElement))
      itemOf(current ?? undefined)?.scrollIntoView({ block: 'nearest' });
  });

  const fold = (node: ContentsNode, isClosed: boolean) => {
    const next = new Set(closed);
    if (isClosed) next.add(node.key);
    else next.delete(node.key);
    setClosed(next);
  };
  const focus = (node: ContentsNode | undefined) => {
    if (!node) return;
    setEntry(node.key);
    itemOf(node)?.focus();
  };
  const isTyping = (time: number) => typed.current.text !== '' && time - typed.current.at < PAUSE;
  const typeAhead = (key: string, at: number, time: number) => {
    typed.current = { text: (isTyping(time) ? typed.current.text : '') + key, at: time };
    focus(visible[typedAhead(visible.map(labelOf), at, typed.current.text)]);
  };
  const onKeyDown = (event: KeyboardEvent, node: ContentsNode, at: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isGroup = node.number === null;
    const parent = visible.find(({ key }) => key === node.parent);
    if (event.key === 'ArrowDown') focus(visible[at + 1]);
    else if (event.key === 'ArrowUp') focus(visible[at - 1]);
    else if (event.key === 'Home') focus(visible[0]);
    else if (event.key === 'End') focus(visible.at(-1));
    else if (event.key === 'ArrowRight' && isGroup && closed.has(node.key)) fold(node, false);
    else if (event.key === 'ArrowRight' && isGroup) focus(visible[at + 1]);
    else if (event.key === 'ArrowLeft' && isGroup && !closed.has(node.key)) fold(node, true);
    else if (event.key === 'ArrowLeft') focus(parent);
    else if (event.key === 'Enter' || (event.key === ' ' && !isTyping(event.timeStamp)))
      onGo(node.initiativeId);
    else if (event.key.length === 1) typeAhead(event.key, at, event.timeStamp);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const keys = new Set(visible.map(({ key }) => key));
  const tabStop = entry !== null && keys.has(entry) ? entry : (current?.key ?? visible[0]?.key);
  return (
    <ul className={styles.tree} role="tree" aria-label={t('reading.contents')} ref={tree}>
      {visible.map((node, at) => {
        const siblings = nodes.filter(({ parent }) => parent === node.parent);
        const isGroup = node.number === null;
        return (
          <li
            key={node.key}
            role="treeitem"
            data-node={node.key}
            className={styles.node}
            data-level={node.level}
            data-kind={isGroup ? (node.text === '' ? 'pillar' : 'section') : 'initiative'}
            aria-level={node.level}
            aria-setsize={siblings.length}
            aria-posinset={siblings.indexOf(node) + 1}
            aria-expanded={isGroup ? !closed.has(node.key) : undefined}
            aria-selected={node === current}
            tabIndex={node.key === tabStop ? 0 : -1}
            onKeyDown={(event) => {
              onKeyDown(event, node, at);
            }}
            onClick={() => {
              setEntry(node.key);
              onGo(node.initiativeId);
            }}
          >
            {isGroup && (
              <span
                className={styles.fold}
                onClick={(event) => {
                  event.stopPropagation();
                  fold(node, !closed.has(node.key));
                }}
              >
                {closed.has(node.key) ? (
                  <ChevronRightRegular aria-hidden />
                ) : (
                  <ChevronDownRegular aria-hidden />
                )}
              </span>
            )}
            {node.number !== null && <span className={styles.number}>{node.number}</span>}
            {isGroup && node.text === '' && <PillarMark pillar={node.pillar} />}
            <span className={styles.label}>{labelOf(node)}</span>
            {isGroup && <span className={styles.count}>{node.count}</span>}
          </li>
        );
      })}
    </ul>
  );
}
