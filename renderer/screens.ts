/** The screens, in the order of the rail. To add one: a folder and a line here. */
import {
  BookRegular,
  DeleteRegular,
  LibraryRegular,
  MoneyRegular,
  NoteRegular,
  SettingsRegular,
  TextBulletListSquareRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { lazy, type ComponentType } from 'react';
import type { ScreenName } from './screen-name.ts';

interface Screen {
  name: ScreenName;
  icon: FluentIcon;
  component: ComponentType;
}

export const SCREENS: readonly Screen[] = [
  {
    name: 'library',
    icon: LibraryRegular,
    component: lazy(() => import('./library/library-screen.tsx').then((m) => ({ default: m.LibraryScreen }))),
  },
  {
    name: 'initiatives',
    icon: TextBulletListSquareRegular,
    component: lazy(() =>
      import('./screens/initiatives-screen.tsx').then((m) => ({ default: m.InitiativesScreen })),
    ),
  },
  {
    name: 'annotations',
    icon: NoteRegular,
    component: lazy(() =>
      import('./screens/annotations/annotations-screen.tsx').then((m) => ({ default: m.AnnotationsScreen })),
    ),
  },
  {
    name: 'figures',
    icon: MoneyRegular,
    component: lazy(() => import('./figures/figures-screen.tsx').then((m) => ({ default: m.FiguresScreen }))),
  },
  {
    name: 'book',
    icon: BookRegular,
    component: lazy(() => import('./book/book-screen.tsx').then((m) => ({ default: m.BookScreen }))),
  },
  {
    name: 'trash',
    icon: DeleteRegular,
    component: lazy(() => import('./trash/trash-screen.tsx').then((m) => ({ default: m.TrashScreen }))),
  },
  {
    name: 'settings',
    icon: SettingsRegular,
    component: lazy(() =>
      import('./settings/settings-screen.tsx').then((m) => ({ default: m.SettingsScreen })),
    ),
  },
];
