/** Asks which annotations go into a file, of which kind it is, and whether private ones go along: they stay unless they are asked for. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Radio,
  RadioGroup,
  Switch,
} from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { call } from '../../api.ts';
import { exchangeFormatSchema, type ExchangeFormat } from '../../../shared/annotations/exchange/exchanged.ts';
import { useNotices } from '../../frame/notices.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { useOnce } from '../../ui/use-once.ts';
import type { Scope } from './scopes.ts';
import styles from './exchange.module.css';

/** What most people open without asking what it is comes first. */
const FORMATS: readonly ExchangeFormat[] = ['xlsx', 'csv', 'jsonld'];

interface ExportDialogProps {
  /** The narrowest first; never empty. */
  scopes: readonly Scope[];
  onClose: () => void;
}

export function ExportDialog({ scopes, onClose }: ExportDialogProps) {
  const { t } = useLanguage();
  const { attempt, tell } = useNotices();
  const once = useOnce();
  const [name, setName] = useState(scopes[0]?.name);
  const [format, setFormat] = useState<ExchangeFormat>('xlsx');
  const [withPrivate, setWithPrivate] = useState(false);
  const [isExporting, setIsExporting] = useState(false);
  const scope = scopes.find((one) => one.name === name) ?? scopes[0];
  const isReady = !isExporting && scope !== undefined && (scope.shared.length > 0 || withPrivate);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const ids = [...scope.shared, ...(withPrivate ? scope.private : [])];
    once(async () => {
      setIsExporting(true);
      await attempt(async () => {
        const request = { ids, documentId: null, withPrivate, format };
        const exported = await call('annotations.export', request);
        if (!exported) return;
        onClose();
        tell(t('exchange.exported', { count: exported.count, file: exported.fileName }));
      });
      setIsExporting(false);
    });
  };
  return (
    <Dialog
      open
      onOpenChange={(_, { type }) => {
        if (type !== 'backdropClick') onClose();
      }}
    >
      <DialogSurface>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{t('exchange.export-title')}</DialogTitle>
            <DialogContent className={styles.content ?? ''}>
              <WhichField scopes={scopes} scope={scope} onChange={setName} />
              <FormatField format={format} onChange={setFormat} />
              {scope && scope.private.length > 0 && (
                <Private scope={scope} withPrivate={withPrivate} onPrivate={setWithPrivate} />
              )}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('app.cancel')}</Button>
              <Button appearance="primary" type="submit" disabledFocusable={!isReady}>
                {isExporting ? t('exchange.exporting') : t('exchange.export')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

interface WhichFieldProps {
  scopes: readonly Scope[];
  scope: Scope | undefined;
  onChange: (name: Scope['name']) => void;
}

function WhichField({ scopes, scope, onChange }: WhichFieldProps) {
  const { t } = useLanguage();
  return (
    <Field label={t('exchange.which')}>
      <RadioGroup
        value={scope?.name ?? ''}
        onChange={(_, { value }) => {
          onChange(value as Scope['name']);
        }}
      >
        {scopes.map((one) => (
          <Radio
            key={one.name}
            value={one.name}
            label={t(`exchange.which-${one.name}`, { count: one.shared.length + one.private.length })}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

interface FormatFieldProps {
  format: ExchangeFormat;
  onChange: (format: ExchangeFormat) => void;
}

function FormatField({ format, onChange }: FormatFieldProps) {
  const { t } = useLanguage();
  return (
    <Field label={t('exchange.format')}>
      <RadioGroup
        value={format}
        onChange={(_, { value }) => {
          onChange(exchangeFormatSchema.parse(value));
        }}
      >
        {FORMATS.map((one) => (
          <Radio
            key={one}
            value={one}
            label={
              <>
                {t(`exchange.formats.${one}`)}
                <span className={styles.hint}>{t(`exchange.format-hints.${one}`)}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

interface PrivateProps {
  scope: Scope;
  withPrivate: boolean;
  onPrivate: (withPrivate: boolean) => void;
}

function Private({ scope, withPrivate, onPrivate }: PrivateProps) {
  const { t } = useLanguage();
  const kept = scope.shared.length === 0 ? t('exchange.only-private') : t('exchange.private-kept');
  return (
    <div>
      <Switch
        className={styles.switch ?? ''}
        label={t('exchange.private-switch', { count: scope.private.length })}
        checked={withPrivate}
        onChange={(_, { checked }) => {
          onPrivate(checked);
        }}
      />
      <p className={withPrivate ? styles.warning : styles.hint} role="status">
        {withPrivate ? t('exchange.private-warning') : kept}
      </p>
    </div>
  );
}
