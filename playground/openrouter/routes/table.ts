import { authKeys } from './auth-keys';
import { consent } from './consent';
import { credits } from './credits';
import { generation } from './generation';
import { imageModelEndpoints, imageModels } from './image-models';
import { keyRecord } from './key';
import { models } from './models';
import type { Route } from './route';

export const ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/api/v1/chat/completions',
    faultTarget: 'pictures',
    needs: 'money',
    name: 'chat',
  },
  {
    method: 'POST',
    path: '/api/v1/images',
    faultTarget: 'pictures',
    needs: 'money',
    name: 'images',
  },
  {
    method: 'GET',
    path: '/api/v1/images/models',
    faultTarget: 'models',
    needs: 'nothing',
    answer: imageModels,
  },
  {
    method: 'GET',
    path: '/api/v1/images/models/{author}/{slug}/endpoints',
    faultTarget: 'models',
    needs: 'nothing',
    answer: imageModelEndpoints,
  },
  {
    method: 'GET',
    path: '/api/v1/models',
    faultTarget: 'models',
    needs: 'nothing',
    answer: models,
  },
  { method: 'GET', path: '/api/v1/key', faultTarget: 'key', needs: 'key', answer: keyRecord },
  { method: 'GET', path: '/api/v1/credits', faultTarget: 'key', needs: 'key', answer: credits },
  {
    method: 'GET',
    path: '/api/v1/generation',
    faultTarget: 'key',
    needs: 'key',
    answer: generation,
  },
  {
    method: 'POST',
    path: '/api/v1/auth/keys',
    faultTarget: 'sign-in',
    needs: 'nothing',
    answer: authKeys,
  },
  {
    method: 'GET',
    path: '/auth',
    faultTarget: 'sign-in',
    needs: 'nothing',
    answer: consent,
  },
];
