import { useTranslation } from 'react-i18next';
import { type FinderAnswer, finderPlaces } from '../../../domain/finder/finder-graph.ts';
import { LinkRows } from '../../ui/link-rows.tsx';

/** Where to go from an answer: parts of Waymark that go with it, and the search. */
export function AnswerRooms({ answer: { here, search } }: { answer: FinderAnswer }) {
  const { t } = useTranslation();
  const rooms = here.map((place) => ({ key: place, to: finderPlaces[place], words: t(`finder:here.${place}`) }));
  const more = [
    { key: 'search', to: `/help?q=${encodeURIComponent(search)}`, words: t('finder:answer.search') },
    { key: 'all', to: '/help', words: t('finder:answer.all') },
  ];
  return (
    <nav className="card todo no-print" aria-labelledby="finder-more">
      <h2 id="finder-more">{t('finder:answer.more')}</h2>
      <LinkRows rows={[...rooms, ...more]} />
    </nav>
  );
}
