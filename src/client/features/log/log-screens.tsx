import { Navigate, Route, Routes } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { EntryPage } from './entry-page.tsx';
import { ExportPage } from './export-page.tsx';
import { LadderPage } from './ladder-page.tsx';
import { LogPage } from './log-page.tsx';
import './log.css';
import { NoChild } from './no-child.tsx';
import { StoryPage } from './story-page.tsx';
import { WritePage } from './write-page.tsx';

/** Everything under /log, about the child on screen. */
export function LogScreens() {
  const { child } = useCurrentCase();
  return child ? <OfChild child={child} key={child.key} /> : <NoChild />;
}

function OfChild({ child }: { child: Child }) {
  return (
    <Routes>
      <Route index element={<LogPage child={child} />} />
      <Route path="add" element={<WritePage child={child} />} />
      <Route path="ladder" element={child.died ? <Navigate to="/log" replace /> : <LadderPage child={child} />} />
      <Route path="story" element={<StoryPage child={child} />} />
      <Route path="export" element={<ExportPage child={child} />} />
      <Route path=":id" element={<EntryPage child={child} />} />
      <Route path=":id/change" element={<WritePage child={child} />} />
      <Route path="*" element={<Navigate to="/log" replace />} />
    </Routes>
  );
}
