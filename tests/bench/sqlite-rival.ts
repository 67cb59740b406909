/** SQLite FTS5 over the same texts: the full-text search of the most widespread database, with stems, without accents, ranked by its bm25. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Wasm from 'node-sqlite3-wasm';

/** As it lies in its package: it reads its program from beside itself. */
const { Database } = createRequire(path.resolve('package.json'))('node-sqlite3-wasm') as typeof Wasm;

export interface Sqlite {
  add: (rows: readonly (readonly string[])[]) => void;
  /** The first ten by bm25, the best (lowest) first. */
  first: (text: string) => { id: string; score: number }[];
  scoresOf: (text: string, ids: readonly string[]) => ReadonlyMap<string, number>;
  close: () => void;
}

/** The weights of `pack-words.ts`. */
const SCORE = 'bm25(things, 0, 2, 1, 1)';

const FIRST = `SELECT id, ${SCORE} AS score FROM things WHERE things MATCH ? ORDER BY score LIMIT 10`;

export function openSqlite(file: string): Sqlite {
  const database = new Database(file);
  database.exec(
    "CREATE VIRTUAL TABLE things USING fts5(id UNINDEXED, text, section, title, tokenize = 'porter unicode61 remove_diacritics 2')",
  );
  return {
    add: (rows) => {
      database.exec('BEGIN');
      const insert = database.prepare('INSERT INTO things VALUES (?, ?, ?, ?)');
      for (const row of rows) insert.run([...row]);
      insert.finalize();
      database.exec('COMMIT');
      database.exec("INSERT INTO things(things) VALUES ('optimize')");
    },
    first: (text) => database.all(FIRST, [text]).map(scored),
    scoresOf: (text, ids) => {
      const asked = ids.map(() => '?').join(', ');
      const found = database.all(
        `SELECT id, score FROM (SELECT id, ${SCORE} AS score FROM things WHERE things MATCH ?) WHERE id IN (${asked})`,
        [text, ...ids],
      );
      return new Map(found.map(scored).map(({ id, score }) => [id, score]));
    },
    close: () => {
      database.close();
    },
  };
}

export function fillSqlite(sqlite: Sqlite, rows: readonly (readonly string[])[]): void {
  sqlite.add(rows);
}

function scored(row: Record<string, unknown>): { id: string; score: number } {
  return { id: String(row['id']), score: Number(row['score']) };
}

/** Milliseconds of the sqlite3 program by its own clock, the second of two runs each; null where there is none. */
export function nativeTimes(file: string, queries: readonly string[]): number[] | null {
  const script = queries
    .map((text) => FIRST.replace('?', `'${text}'`))
    .flatMap((query) => [`${query};`, '.timer on', `${query};`, '.timer off']);
  const { status, stdout } = spawnSync('sqlite3', [file], { input: script.join('\n'), encoding: 'utf8' });
  if (status !== 0) return null;
  return [...stdout.matchAll(/Run Time: real (\d+\.\d+)/g)].map((match) => Number(match[1]) * 1000);
}
