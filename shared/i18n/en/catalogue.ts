/** Every English sentence of the program, by the room that says it. */
import { access } from './access.ts';
import { annotationList } from './annotation-list.ts';
import { annotations } from './annotations.ts';
import { app } from './app.ts';
import { backups } from './backups.ts';
import { book } from './book.ts';
import { cli } from './cli.ts';
import { commands } from './commands.ts';
import { damage } from './damage.ts';
import { dialogues } from './dialogues.ts';
import { documents } from './documents.ts';
import { encryption } from './encryption.ts';
import { exchange } from './exchange.ts';
import { facts } from './facts.ts';
import { figures } from './figures.ts';
import { history } from './history.ts';
import { imports } from './imports.ts';
import { initiatives } from './initiatives.ts';
import { library } from './library.ts';
import { lostPlaces } from './lost-places.ts';
import { menu } from './menu.ts';
import { packet } from './packet.ts';
import { problems } from './problems.ts';
import { reading } from './reading.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { sources } from './sources.ts';
import { start } from './start.ts';
import { store } from './store.ts';
import { tags } from './tags.ts';
import { terms } from './terms.ts';
import { things } from './things.ts';
import { trash } from './trash.ts';
import { versions } from './versions.ts';
import { word } from './word.ts';

export const en = {
  access,
  annotationList,
  annotations,
  app,
  backups,
  book,
  cli,
  commands,
  damage,
  dialogues,
  documents,
  encryption,
  exchange,
  facts,
  figures,
  history,
  imports,
  initiatives,
  library,
  lostPlaces,
  menu,
  packet,
  problems,
  reading,
  search,
  settings,
  shell,
  sources,
  start,
  store,
  tags,
  terms,
  things,
  trash,
  versions,
  word,
};
