import type { SandboxCheck } from '../bench';

export const messageOrigin: SandboxCheck = {
  asks: 'What origin does Figma give for messages of a panel that is plain HTML?',
  how: 'The second argument of the message handler.',
  run: ({ origin }) => Promise.resolve(JSON.stringify(origin())),
};
