import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { SafePage } from './safe-page.tsx';

/** Asking for help needs no room and no child: it opens also where nothing else of This is Me does. */
export function SafeAnyway({ otherwise }: { otherwise: ReactNode }) {
  return (
    <Routes>
      <Route path="safe" element={<SafePage />} />
      <Route path="*" element={otherwise} />
    </Routes>
  );
}
