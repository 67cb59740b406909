/** The commands of the review as buttons; each says its key. */
import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  ChevronDownRegular,
  KeyboardRegular,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { GIVEN_ROLES } from '../../../shared/documents/review/change-role.ts';
import { useLanguage } from '../../ui/language.tsx';
import { PillarMark } from '../../ui/pillar-mark.tsx';
import { usePillars } from '../../ui/pillars.tsx';
import { pillarsOffered, sectionsOf } from './places-offered.ts';
import type { Commands } from './use-commands.ts';
import type { ReviewTools } from './use-review.ts';
import styles from './review-toolbar.module.css';

interface ReviewToolbarProps {
  tools: ReviewTools;
  commands: Commands;
  isSheetOpen: boolean;
  onToggleSheet: () => void;
}

export function ReviewToolbar({ tools, commands, isSheetOpen, onToggleSheet }: ReviewToolbarProps) {
  const { t } = useLanguage();
  const { merge, startSplit, giveRole, restore, undo, redo } = commands;
  const leaveOut = () => {
    giveRole('boilerplate');
  };
  return (
    <div className={styles.toolbar} role="group" aria-label={t('imports.commands')}>
      <Command label={t('imports.merge')} hint={t('imports.merge-hint')} onClick={merge} />
      <Command label={t('imports.split')} hint={t('imports.split-hint')} onClick={startSplit} />
      <Command label={t('imports.leave-out')} hint={t('imports.leave-out-hint')} onClick={leaveOut} />
      <Command label={t('imports.restore')} hint={t('imports.restore-hint')} onClick={restore} />
      <span className={styles.divider} />
      <RoleMenu commands={commands} />
      <PillarMenu tools={tools} commands={commands} />
      <SectionMenu tools={tools} commands={commands} />
      <span className={styles.divider} />
      <Command
        label={t('imports.undo')}
        icon={<ArrowUndoRegular />}
        disabled={!tools.canUndo}
        onClick={undo}
      />
      <Command
        label={t('imports.redo')}
        icon={<ArrowRedoRegular />}
        disabled={!tools.canRedo}
        onClick={redo}
      />
      <Command
        label={t('imports.keys-hint')}
        icon={<KeyboardRegular />}
        isPressed={isSheetOpen}
        onClick={onToggleSheet}
      />
    </div>
  );
}

interface CommandProps {
  label: string;
  /** What it does, with its key; a command that has but an icon says so in its label. */
  hint?: string;
  icon?: ReactElement;
  disabled?: boolean;
  isPressed?: boolean;
  onClick: () => void;
}

function Command({ label, hint, icon, disabled = false, isPressed, onClick }: CommandProps) {
  return (
    <Tooltip content={hint ?? label} relationship={hint === undefined ? 'label' : 'description'}>
      <Button
        size="small"
        appearance="subtle"
        icon={icon ?? null}
        disabledFocusable={disabled}
        {...(isPressed !== undefined && { 'aria-pressed': isPressed })}
        onClick={onClick}
      >
        {hint === undefined ? null : label}
      </Button>
    </Tooltip>
  );
}

function Choice({ label, hint, children }: { label: string; hint: string; children: ReactNode }) {
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={hint} relationship="description">
          <Button size="small" appearance="subtle" icon={<ChevronDownRegular />} iconPosition="after">
            {label}
          </Button>
        </Tooltip>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}

const ROLE_KEYS: Partial<Record<(typeof GIVEN_ROLES)[number], string>> = {
  initiative: 'I',
  'sub-point': 'U',
  section: 'H',
};

function RoleMenu({ commands }: { commands: Commands }) {
  const { t } = useLanguage();
  return (
    <Choice label={t('imports.kind')} hint={t('imports.kind-hint')}>
      {GIVEN_ROLES.map((role) => (
        <MenuItem
          key={role}
          secondaryContent={ROLE_KEYS[role] ?? null}
          onClick={() => {
            commands.giveRole(role);
          }}
        >
          {t(`imports.role.${role}`)}
        </MenuItem>
      ))}
    </Choice>
  );
}

function PillarMenu({ tools, commands }: { tools: ReviewTools; commands: Commands }) {
  const { t } = useLanguage();
  const pillars = usePillars();
  const offered = pillarsOffered(pillars.all, tools.state.reviewed.dialogueId);
  return (
    <Choice label={t('imports.pillar')} hint={t('imports.pillar-hint')}>
      {[...offered, null].map((pillar, index) => (
        <MenuItem
          key={pillar ?? 'none'}
          icon={<PillarMark pillar={pillar} />}
          secondaryContent={pillar === null ? '0' : index < 9 ? String(index + 1) : null}
          onClick={() => {
            commands.givePillar(pillar);
          }}
        >
          {pillars.name(pillar)}
        </MenuItem>
      ))}
    </Choice>
  );
}

function SectionMenu({ tools, commands }: { tools: ReviewTools; commands: Commands }) {
  const { t } = useLanguage();
  const sections = sectionsOf(tools.state.reviewed.blocks);
  return (
    <Choice label={t('imports.section')} hint={t('imports.section-hint')}>
      {sections.map((section) => (
        <MenuItem
          key={section}
          onClick={() => {
            commands.giveSection(section);
          }}
        >
          {section}
        </MenuItem>
      ))}
      {sections.length > 0 && <MenuDivider />}
      <MenuItem
        onClick={() => {
          commands.giveSection(null);
        }}
      >
        {t('imports.without-section')}
      </MenuItem>
    </Choice>
  );
}
