/**
 * The import rules of src/README.md. The list is the way of the data: a folder imports from
 * itself and from folders above it, never below.
 */
const order = [
  'src/base/',
  'src/intake/',
  'src/article/',
  'src/dates/',
  'src/events/',
  'src/engine.ts',
  'src/timeline/',
  'src/state/',
  'src/link/',
  'src/storage/',
  'src/export/',
  'src/view/',
  'src/worker/',
  'src/cli/',
  'src/main.tsx',
];
const pattern = (path) => '^' + path.replaceAll('.', '\\.');

/** The doors into the engine; nobody imports them, but main.tsx wires the workers. */
const doors = ['src/worker/', 'src/cli/', 'src/main.tsx'];

export default {
  forbidden: [
    ...order.slice(0, -1).map((folder, i) => ({
      name: `${folder} imports nothing below it`,
      severity: 'error',
      from: { path: pattern(folder) },
      to: { path: order.slice(i + 1).map(pattern) },
    })),
    {
      name: 'doors are not imported',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/main\\.tsx$', '^src/worker/', '^src/cli/'] },
      to: { path: doors.map(pattern) },
    },
    {
      name: 'the command does not use the browser doors, nor the other way round',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: ['^src/worker/', '^src/view/', '^src/main'] },
    },
    {
      name: 'main.tsx may use worker/ only of the doors',
      severity: 'error',
      from: { path: '^src/main\\.tsx$' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'only view/ and main.tsx know React',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/view/', '^src/main\\.tsx$'] },
      to: { path: ['node_modules/(react|react-dom|radix-ui|lucide-react|@tanstack)/'] },
    },
    {
      name: 'no node: modules outside cli/',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'nothing unresolvable',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot: ['\\?(worker|url|raw|inline)', '^virtual:', '\\.css$'],
      },
    },
    {
      name: 'no dev dependency in src',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
