import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pointOfTown, towns } from '../../../domain/places/districts-towns.ts';
import { Icon } from '../../ui/icon.tsx';
import { type Dot, dotsAt, dotsOf, mapShape, type Name, onMap, placeNames, tenKm } from './map-layout.ts';
import type { PlaceView } from './place-view.ts';
import { SchoolRows } from './school-rows.tsx';
import type { Near } from './use-near.tsx';

const zooms = [1, 2, 4] as const;
/** The box is scrolled by keyboard too. */
const focusable = { tabIndex: 0 } as const;

/**
 * A plain drawing of where schools are: dots and towns, nothing fetched. Everything on it stands in the list as well,
 * which is what a screen reader and a keyboard use.
 */
export function SchoolMap({ places, near }: { places: readonly PlaceView[]; near: Near | undefined }) {
  const { t } = useTranslation();
  const [step, setStep] = useState(0);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const dots = useMemo(() => dotsOf(places), [places]);
  const picked = places.filter(({ id }) => chosen.includes(id));
  return (
    <section className="card no-print" aria-labelledby="schools-map">
      <h2 id="schools-map">{t('schools:map.title')}</h2>
      <p className="hint">{t('schools:map.words')}</p>
      <MapBox {...{ dots, near, step, chosen: picked.map(({ id }) => id), onChoose: setChosen }} />
      <div className="row">
        <button type="button" className="btn quiet" disabled={step === 0} onClick={() => setStep(step - 1)}>
          {t('schools:map.smaller')}
        </button>
        <button
          type="button"
          className="btn quiet"
          disabled={step === zooms.length - 1}
          onClick={() => setStep(step + 1)}
        >
          <Icon name="add" />
          {t('schools:map.larger')}
        </button>
      </div>
      <div role="status" className="todo">
        {picked.length > 0 ? <SchoolRows places={picked} near={near} /> : null}
      </div>
      <p className="soft small">
        {t('schools:map.about')}{' '}
        {places.length > dots.length ? t('schools:map.off', { count: places.length - dots.length }) : null}
      </p>
      <details className="small">
        <summary>{t('schools:map.source')}</summary>
        <p>{t('schools:map.source-words')}</p>
        {(['os', 'royal-mail', 'ons'] as const).map((owner) => (
          <p key={owner}>{t(`schools:map.${owner}`)}</p>
        ))}
      </details>
    </section>
  );
}

type BoxProps = {
  dots: readonly Dot[];
  near: Near | undefined;
  step: number;
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
};

function MapBox({ dots, near, step, chosen, onChoose }: BoxProps) {
  const { t } = useTranslation();
  const zoom = zooms[step] ?? 1;
  const box = useRef<HTMLElement>(null);
  const picture = useRef<SVGSVGElement>(null);
  usePress(picture, dots, onChoose);
  const names = useNames(picture, dots, step);
  const home = near?.point && onMap(near.point);
  useCentre(box, zoom, dots.find(({ place }) => chosen.includes(place.id)) ?? home);
  return (
    <section ref={box} className="schools-map" dir="ltr" aria-label={t('schools:map.region')} {...focusable}>
      <svg
        ref={picture}
        role="img"
        aria-label={t('schools:map.summary', { count: dots.length })}
        style={{ inlineSize: `${zoom * 100}%`, aspectRatio: mapShape }}
      >
        {dots.map(({ place: { id, stage }, x, y, dx, dy }) => (
          <circle
            key={id}
            className={chosen.includes(id) ? `dot-${stage} picked` : `dot-${stage}`}
            cx={`${x}%`}
            cy={`${y}%`}
            r={chosen.includes(id) ? 7 : 5}
            transform={`translate(${dx.toFixed(1)} ${dy.toFixed(1)})`}
          />
        ))}
        <g lang="en-GB">
          {names.map(({ id, name, x, y }) => (
            <text key={id} x={x} y={y} textAnchor="middle">
              {name}
            </text>
          ))}
          <text x="2%" y="95.5%">
            {t('schools:map.ten-km', { lng: 'en-GB' })}
          </text>
        </g>
        {home ? <Home x={home.x} y={home.y} /> : null}
        <line className="scale" x1="2%" x2={`${2 + tenKm}%`} y1="97%" y2="97%" />
      </svg>
    </section>
  );
}

const townsOnMap = towns
  .toSorted((a, b) => a.size - b.size)
  .flatMap((town) => {
    const point = pointOfTown(town);
    const at = point && onMap(point);
    return at ? [{ ...at, id: town.id, name: town.name, size: town.size }] : [];
  });

/** Names of towns for the map as large as it is shown; nearer, more of them, as many as find room. */
function useNames(picture: { current: SVGSVGElement | null }, dots: readonly Dot[], step: number): readonly Name[] {
  const [names, setNames] = useState<readonly Name[]>([]);
  useLayoutEffect(() => {
    const { current } = picture;
    if (!current) return undefined;
    const place = () => {
      const letter = Number.parseFloat(getComputedStyle(current).fontSize);
      const wanted = townsOnMap.filter(({ size }) => size <= step + 1);
      setNames(placeNames(wanted, { width: current.clientWidth, height: current.clientHeight }, letter, dots));
    };
    place();
    window.addEventListener('resize', place);
    return () => window.removeEventListener('resize', place);
  }, [picture, dots, step]);
  return names;
}

const Home = ({ x, y }: { x: number; y: number }) => (
  <svg x={`${x}%`} y={`${y}%`} overflow="visible" className="home" aria-hidden="true">
    {/* Above the spot, where it hides no school. */}
    <path transform="translate(0 -17)" d="M-9 1 0-8 9 1M-6.500-1.500V8h13V-1.500" />
  </svg>
);

/**
 * When the map grows from the whole county, what was chosen or where the family is comes to its middle; after that, what
 * is in the middle stays there.
 */
function useCentre(box: { current: HTMLElement | null }, zoom: number, target: { x: number; y: number } | undefined) {
  const before = useRef(zoom);
  useEffect(() => {
    const { current } = box;
    const was = before.current;
    before.current = zoom;
    if (!current || was === zoom) return;
    const { clientWidth: width, clientHeight: height, scrollLeft, scrollTop, scrollWidth, scrollHeight } = current;
    const [x, y] =
      was === 1 && target
        ? [(target.x / 100) * scrollWidth, (target.y / 100) * scrollHeight]
        : [((scrollLeft + width / 2) * zoom) / was, ((scrollTop + height / 2) * zoom) / was];
    current.scrollTo(x - width / 2, y - height / 2);
  }, [box, zoom, target]);
}

/** A press anywhere on the picture chooses the dots under the finger; dots are too small to press one by one. */
function usePress(
  picture: { current: SVGSVGElement | null },
  dots: readonly Dot[],
  onChoose: (ids: readonly string[]) => void,
) {
  useEffect(() => {
    const { current } = picture;
    const press = (event: MouseEvent) => {
      if (!current) return;
      const size = current.getBoundingClientRect();
      onChoose(dotsAt(dots, { x: event.clientX - size.left, y: event.clientY - size.top }, size));
    };
    current?.addEventListener('click', press);
    return () => current?.removeEventListener('click', press);
  }, [picture, dots, onChoose]);
}
