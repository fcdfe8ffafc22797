import { configure } from '@testing-library/react';

// A busy machine takes longer than the second `findBy…` and `waitFor` give by themselves; what is there ends the wait.
configure({ asyncUtilTimeout: 15_000 });
