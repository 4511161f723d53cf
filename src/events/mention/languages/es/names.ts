/** Spanish words around names. */
import { genders, type NameWords } from '../names';
import { words } from '../words';

const roles =
  /^(?:ex)?(?:alcalde|alcaldesa|ministr[oa]|president[ea]|portavoz|director|directora|fiscal|juez|jueza|abogad[oa]|concejal|concejala|consejer[oa]|entrenador|entrenadora|delanter[oa]|capitán|capitana|jugador|jugadora|maquinista|empresari[oa]|pintor|pintora|escultor|escultora|escritor|escritora|novelista|poeta|fotógraf[oa]|cineasta|actor|actriz|cantante|compositor|compositora|investigador|investigadora|profesor|profesora|catedrátic[oa]|científic[oa]|químic[oa]|físic[oa]|astrónom[oa]|paleontólog[oa]|arqueólog[oa]|historiador|historiadora|ingenier[oa]|arquitect[oa]|médic[oa]|doctor|doctora|fundador|fundadora|hombres?|mujer(?:es)?|joven|menor|sospechos[oa]|diputad[oa]|senador|senadora|general|coronel|rey|reina|emperador|duque|papa|obispo|líder|responsable|artista|acusad[oa]|herman[oa]|hijo|hija|niet[oa]|viuda)$/u;

const firms = words(
  `empresa compañía firma grupo s.a sl constructora aerolínea naviera petrolera tecnológica fabricante operadora
   farmacéutica astillero minera`,
);

export const names: NameWords = {
  isRole: (word) => roles.test(word),
  former: words('antiguo antigua ex'),
  titles: new Map([
    ['don', 'he'],
    ['doña', 'she'],
    ['sr', 'he'],
    ['sra', 'she'],
    ['dr', 'he'],
    ['dra', 'she'],
  ]),
  bodies: words(
    `audiencia tribunal ayuntamiento consejería conselleria junta generalitat agencia grupo industrias
     compañía banco universidad partido club cf fc real atlético racing instituto fundación museo
     ministerio parlamento congreso senado gobierno policía guardia asociación federación bolsa cortes`,
  ),
  isFirm: (word) => firms.has(word),
  teams: words('equipo club conjunto cuadro'),
  clubs: words('fc cf atlético real deportivo racing sporting'),
  particles: words('de del la las los'),
  places: words('en desde hasta entre'),
  goals: words('a'),
  contracted: words('del al'),
  others: words(
    `don doña d dª enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
     diciembre lunes martes miércoles jueves viernes sábado domingo navidad estado`,
  ),
  genders: genders('el un él este lo', 'la una ella esta'),
};
