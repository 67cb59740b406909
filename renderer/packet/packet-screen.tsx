/** A packet, or the copies of a sync tool, before anything of it is merged: who made it, what is new, what differs, what is here already. */
import { Spinner } from '@fluentui/react-components';
import { useRead } from '../api.ts';
import { useLanguage } from '../ui/language.tsx';
import { LockedPacket } from './locked-packet.tsx';
import { COPIES } from './open-packet.ts';
import { PacketPreview } from './packet-preview.tsx';
import styles from './packet-screen.module.css';
import { RefusedPacket } from './refused-packet.tsx';

export function PacketScreen({ id }: { id: string }) {
  const { t } = useLanguage();
  const packets = useRead('packets.list', null).data?.packets;
  const item = packets?.find((one) => one.id === id);
  if (item?.state === 'locked') return <LockedPacket id={id} fileName={item.fileName} />;
  if (item?.state === 'refused') return <RefusedPacket id={id} reason={item.error.message} />;
  if (item || id === COPIES) return <LoadedPreview key={id} id={id} />;
  return <Spinner className={styles.waiting} size="small" label={t('app.loading')} />;
}

function LoadedPreview({ id }: { id: string }) {
  const { t } = useLanguage();
  const { data, error } = useRead('packets.read', { id });
  if (error) return <RefusedPacket id={id} reason={error.message} />;
  if (data?.id !== id) return <Spinner className={styles.waiting} size="small" label={t('app.loading')} />;
  return <PacketPreview preview={data} />;
}
