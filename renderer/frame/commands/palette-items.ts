/** What the palette offers: the commands that are possible now, and the documents, books and initiatives by name. */
import { useDeferredValue, useMemo, useState } from 'react';
import { nameFinder } from '../../../shared/commands/find-names.ts';
import { nameOf, WINDOW_COMMANDS } from '../../../shared/commands/commands.ts';
import { createTranslator } from '../../../shared/i18n/translate.ts';
import { call, useRead } from '../../api.ts';
import { EMPTY_QUERY, useNavigation } from '../../navigation.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useKeyNames } from '../../ui/use-key-names.ts';
import { lateCommands } from './late-commands.ts';
import { actionOf } from './registry.ts';

export interface PaletteItem {
  id: string;
  /** Under what it stands. */
  group: string;
  name: string;
  /** What it may also be looked for by. */
  others: readonly string[];
  /** Its keys, or what tells it from others of its name. */
  detail: string;
  run: () => void;
}

const MOST_OF_A_KIND = 6;
/** From so many letters on initiatives are looked for as well. */
const LEAST_FOR_INITIATIVES = 3;

/** @returns what answers to what is typed, group by group; with nothing typed the commands, those used last before all others */
export function usePaletteItems(typed: string): PaletteItem[] {
  const commands = useCommandItems();
  const documents = useDocumentItems();
  const books = useBookItems();
  const initiatives = useInitiativeItems(useDeferredValue(typed.trim()));
  const [lately] = useState(lateCommands);
  const { t } = useLanguage();
  const findCommands = useMemo(() => nameFinder(commands, lately), [commands, lately]);
  const findThings = useMemo(() => nameFinder([...documents, ...books]), [documents, books]);
  return useMemo(() => {
    const pick = (items: readonly PaletteItem[], ids: readonly string[]) =>
      ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
    if (typed.trim() === '') {
      const late = pick(commands, lately).map((item) => ({ ...item, group: t('commands.palette-recent') }));
      return [...late, ...commands.filter(({ id }) => !lately.includes(id))];
    }
    const found = findThings(typed);
    return [
      ...groupedByFirst(pick(commands, findCommands(typed))),
      ...pick(documents, found).slice(0, MOST_OF_A_KIND),
      ...pick(books, found).slice(0, MOST_OF_A_KIND),
      ...initiatives,
    ];
  }, [typed, commands, documents, books, initiatives, lately, findCommands, findThings, t]);
}

/** What stands under the same heading stands together; the heading of the best comes first. */
function groupedByFirst(items: readonly PaletteItem[]): PaletteItem[] {
  const groups = [...new Set(items.map(({ group }) => group))];
  return groups.flatMap((wanted) => items.filter(({ group }) => group === wanted));
}

function useCommandItems(): PaletteItem[] {
  const { t, language } = useLanguage();
  const { keys } = useKeyNames();
  return useMemo(() => {
    const other = createTranslator(language === 'en' ? 'es' : 'en');
    return WINDOW_COMMANDS.flatMap(({ id, group }): PaletteItem[] => {
      const run = id === 'palette' ? null : actionOf(id);
      if (!run) return [];
      const name = t(nameOf(id));
      const heading = t(`commands.group.${group}`);
      const others = [heading, other(nameOf(id))];
      return [{ id, group: heading, name, others, detail: keys(id)[0] ?? '', run }];
    });
  }, [t, language, keys]);
}

function useDocumentItems(): PaletteItem[] {
  const { t, date } = useLanguage();
  const openDocument = useNavigation((navigation) => navigation.openDocument);
  const documents = useRead('documents.list', null).data;
  return useMemo(
    () =>
      (documents ?? []).map((document) => ({
        id: `document ${document.id}`,
        group: t('commands.palette-documents'),
        name: document.title,
        others: [document.date?.value ?? ''],
        detail: date(document.date?.value ?? null, 'medium'),
        run: () => {
          openDocument(document.id);
        },
      })),
    [documents, openDocument, t, date],
  );
}

function useBookItems(): PaletteItem[] {
  const { t } = useLanguage();
  const show = useNavigation((navigation) => navigation.show);
  const books = useRead('books.list', null).data;
  return useMemo(
    () =>
      (books ?? []).map((book) => ({
        id: `book ${book.id}`,
        group: t('commands.palette-books'),
        name: book.title,
        others: [book.principal],
        detail: t('book.cards', { count: book.cardCount }),
        run: () => {
          show('book');
          void call('settings.change', { currentBookId: book.id });
        },
      })),
    [books, show, t],
  );
}

function useInitiativeItems(typed: string): PaletteItem[] {
  const { t, date } = useLanguage();
  const openInitiative = useNavigation((navigation) => navigation.openInitiative);
  const isSought = typed.length >= LEAST_FOR_INITIATIVES;
  const found = useRead('initiatives.search', { ...EMPTY_QUERY, text: typed }, { enabled: isSought }).data;
  return useMemo(
    () =>
      (isSought ? (found?.rows ?? []) : []).slice(0, MOST_OF_A_KIND).map((row) => ({
        id: `initiative ${row.id}`,
        group: t('commands.palette-initiatives'),
        name: row.title,
        others: [],
        detail: date(row.date, 'medium'),
        run: () => {
          openInitiative(row.id);
        },
      })),
    [isSought, found, openInitiative, t, date],
  );
}
