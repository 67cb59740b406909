/** Draws a picture. The Tab key comes to one of its points, arrow keys go on to the others, Enter or a click shows the quotes of one. */
import { useId, useRef, type KeyboardEvent, type Ref } from 'react';
import { nextPoint } from './next-point.ts';
import type { Picture, PicturePoint } from './picture.ts';
import styles from './picture-surface.module.css';

interface SurfaceProps {
  picture: Picture;
  surface: Ref<SVGSVGElement>;
  /** Key of the point whose quotes are shown. */
  chosen: string | null;
  onChoose: (point: PicturePoint) => void;
}

export function PictureSurface({ picture, surface, chosen, onChoose }: SurfaceProps) {
  const { width, height, title, description, ground, points } = picture;
  const group = useRef<SVGGElement>(null);
  const [titleId, descriptionId] = [useId(), useId()];
  const entry = points.find(({ key }) => key === chosen) ?? points[0];
  const onKeyDown = (event: KeyboardEvent, point: PicturePoint) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = nextPoint(points, point, event.key);
    if (target) focusPoint(group.current, target.key);
    else if (event.key === 'Enter' || event.key === ' ') onChoose(point);
    else return;
    event.preventDefault();
  };
  return (
    <svg
      ref={surface}
      xmlns="http://www.w3.org/2000/svg"
      className={styles.surface}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="group"
      aria-labelledby={titleId}
      aria-describedby={descriptionId}
      fontFamily="var(--sans)"
      fontSize={13}
    >
      <title id={titleId}>{title}</title>
      <desc id={descriptionId}>{description}</desc>
      <g aria-hidden>{ground}</g>
      <g ref={group}>
        {points.map((point) => (
          <g
            key={point.key}
            className={styles.point}
            role="button"
            tabIndex={point === entry ? 0 : -1}
            data-point={point.key}
            data-chosen={point.key === chosen || undefined}
            aria-pressed={point.key === chosen}
            aria-label={point.label}
            onClick={() => {
              onChoose(point);
            }}
            onKeyDown={(event) => {
              onKeyDown(event, point);
            }}
          >
            <title>{point.label}</title>
            <rect
              data-screen-only
              className={styles.ring}
              x={point.box.x - 3}
              y={point.box.y - 3}
              width={point.box.width + 6}
              height={point.box.height + 6}
              rx={4}
            />
            {point.drawing}
          </g>
        ))}
      </g>
    </svg>
  );
}

function focusPoint(group: SVGGElement | null, key: string): void {
  if (!group) return;
  for (const point of group.querySelectorAll<SVGGElement>('[data-point]'))
    point.setAttribute('tabindex', '-1');
  const target = group.querySelector<SVGGElement>(`[data-point="${CSS.escape(key)}"]`);
  target?.setAttribute('tabindex', '0');
  target?.focus();
}
