/** The sign of each kind of annotation; its name always stands beside it. */
import {
  ChatRegular,
  CheckboxCheckedRegular,
  HighlightRegular,
  NoteRegular,
  QuestionCircleRegular,
  WarningRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { AnnotationKind } from '../../shared/annotations/annotation.ts';

const ICONS: Readonly<Record<AnnotationKind, FluentIcon>> = {
  note: NoteRegular,
  'talking-point': ChatRegular,
  question: QuestionCircleRegular,
  'watch-out': WarningRegular,
  action: CheckboxCheckedRegular,
  highlight: HighlightRegular,
};

export function KindIcon({ kind }: { kind: AnnotationKind }) {
  const Icon = ICONS[kind];
  return <Icon aria-hidden />;
}
