/** The contents of the open document under the list of documents; they can be folded away, which is remembered on this machine. */
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useRead } from '../../api.ts';
import { useNavigation } from '../../navigation.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from '../library-screen.module.css';
import { ContentsTree } from './contents-tree.tsx';

const STORED = 'contents folded';

export function ContentsSection({ documentId }: { documentId: string }) {
  const { t } = useLanguage();
  const openDocument = useNavigation((navigation) => navigation.openDocument);
  const [isFolded, setIsFolded] = useState(() => window.localStorage.getItem(STORED) === 'yes');
  const read = useRead('documents.read', { id: documentId }).data;
  if (read?.document.id !== documentId || read.initiatives.length === 0) return null;
  const toggle = () => {
    window.localStorage.setItem(STORED, isFolded ? 'no' : 'yes');
    setIsFolded(!isFolded);
  };
  return (
    <section className={styles.contents} data-folded={isFolded || undefined}>
      <button
        type="button"
        className={styles.heading}
        aria-expanded={!isFolded}
        title={t(isFolded ? 'reading.contents-unfold' : 'reading.contents-fold')}
        onClick={toggle}
      >
        {isFolded ? <ChevronRightRegular aria-hidden /> : <ChevronDownRegular aria-hidden />}
        {t('reading.contents')}
      </button>
      {!isFolded && (
        <ContentsTree
          key={documentId}
          documentId={documentId}
          initiatives={read.initiatives}
          onGo={(id) => {
            openDocument(documentId, id);
          }}
        />
      )}
    </section>
  );
}
