import { useLocation, useParams } from 'react-router';
import { ChangesPage } from './changes-page.tsx';
import { CouncilsPage } from './councils-page.tsx';
import { FiguresPage } from './figures-page.tsx';
import { HowItemPage } from './how-item-page.tsx';
import { HowPage } from './how-page.tsx';
import { SourcesPage } from './sources-page.tsx';

const pages = { figures: FiguresPage, sources: SourcesPage, changes: ChangesPage, councils: CouncilsPage } as const;

const isPage = (name: string): name is keyof typeof pages => Object.hasOwn(pages, name);

/** The screens beside who can help: how things work, figures, sources, what changed, nearby councils. */
export function FactsScreens() {
  const { id } = useParams();
  const name = useLocation().pathname.split('/')[2] ?? '';
  if (!isPage(name)) return id ? <HowItemPage key={id} /> : <HowPage />;
  const Screen = pages[name];
  return <Screen />;
}
