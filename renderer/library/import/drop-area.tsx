/** Files may be dropped anywhere on the window, and text pasted where no field has the focus; nothing else that is dropped goes anywhere. */
import { useEffect, useRef, useState } from 'react';
import { useNavigation } from '../../navigation.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useHandedFiles } from './use-handed-files.ts';
import { useImport } from './use-import.ts';
import styles from './drop-area.module.css';

export function DropArea() {
  const { t } = useLanguage();
  const isOver = useFileDrop();
  usePaste();
  useHandedFiles();
  if (!isOver) return null;
  return (
    <div className={styles.veil}>
      <div className={styles.sign} role="status">
        <strong>{t('imports.drop-title')}</strong>
        <span>{t('imports.drop-text')}</span>
      </div>
    </div>
  );
}

/** @returns whether files are held over the window */
function useFileDrop(): boolean {
  const { drop } = useImport();
  const latest = useLatest(drop);
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const on = (name: 'dragenter' | 'dragover' | 'dragleave' | 'drop', work: (event: DragEvent) => void) => {
      document.addEventListener(name, work, { signal: stop.signal });
    };
    const over = (event: DragEvent) => {
      event.preventDefault();
      const holdsFiles = event.dataTransfer?.types.includes('Files') ?? false;
      if (event.dataTransfer) event.dataTransfer.dropEffect = holdsFiles ? 'copy' : 'none';
      setIsOver(holdsFiles);
    };
    on('dragenter', over);
    on('dragover', over);
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setIsOver(false);
    });
    on('drop', (event) => {
      event.preventDefault();
      setIsOver(false);
      if (event.dataTransfer?.types.includes('Files')) latest.current(event.dataTransfer);
    });
    return () => {
      stop.abort();
    };
  }, [latest]);
  return isOver;
}

/** In the library only: elsewhere a paste outside of a field is a slip of the hand. */
function usePaste(): void {
  const { paste } = useImport();
  const latest = useLatest(paste);
  const isLibrary = useNavigation(({ screen }) => screen === 'library');
  useEffect(() => {
    if (!isLibrary) return;
    const onPaste = (event: ClipboardEvent) => {
      const isInField =
        event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      if (isInField) return;
      event.preventDefault(); // else the menu's own paste would follow
      latest.current();
    };
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('paste', onPaste);
    };
  }, [isLibrary, latest]);
}

function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
