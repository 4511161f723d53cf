/** The script a worker runs: the engine, listening. */
import { expose } from 'comlink';
import { createEngineApi } from './engine-api';

expose(createEngineApi());
