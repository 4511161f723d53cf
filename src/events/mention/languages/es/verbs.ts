/** Spanish verbs that no ending tells, and words that only end like verbs. */
import { words } from '../words';

export const pasts = words(
  `fue fueron era eran estaba estaban estuvo estuvieron había habían hubo hizo hicieron dijo dijeron dio
   dieron vio vieron tuvo tuvieron vino vinieron puso pusieron supo pudo pudieron quiso quisieron trajo
   trajeron condujo produjo produjeron redujo tradujo introdujo mantuvo mantuvieron obtuvo obtuvieron
   detuvo detuvieron sostuvo contuvo expuso propuso propusieron impuso dispuso compuso intervino
   convino anduvo iba iban deshizo redujeron`,
);

/** Singular: the plural adds -n. */
const present = `abandona abre absorbe absuelve acaba accede acoge acuerda acusa admite adopta adquiere afirma
   afronta alcanza amplía anula anuncia anexiona aparece aplaza apoya apresa aprueba archiva arranca arrasa
   arrebata asciende asegura asume ataca aterriza atropella aumenta autoriza bombardea cae captura celebra
   cesa choca cierra comienza compone compra concede concluye condena conquista consigue construye convoca
   crea crece culmina cuestiona debuta decide declara decreta dedica defiende deja demuele denuncia derriba
   deroga derrota desaparece descarrila desciende descubre desembarca despide destituye destruye detiene
   dicta dimite dirige disputa disuelve divide dona duplica ejecuta elige elimina emigra empata empieza
   encabeza encarcela encuentra enferma enfrenta entierra entra entrega enviuda escapa escribe estalla estrena
   estudia evacua exige exilia exporta expropia expulsa fabrica fallece ficha firma forma fracasa funda
   fusiona gana golea graba halla hereda hiere huye hunde identifica impone impulsa imputa inaugura incauta
   incendia incorpora indemniza indulta ingresa inicia instala intenta interpone invade invierte investiga
   juega jubila jura lanza levanta libera llama llega lleva localiza logra mata mejora muda muere multa nace
   nacionaliza negocia niega nombra obtiene ocupa ofrece opta ordena organiza paga paraliza participa patenta
   perece permanece pide pierde pinta planea plantea prende presenta presta preside pretende prevé privatiza
   proclama prohíbe promueve promulga propone prorroga protagoniza publica queda quiere ratifica reabre
   readmite recibe rechaza reclama reconoce reconstruye recorre recupera recurre redacta reduce reelige
   reforma refuerza registra regresa rehabilita releva remonta renuncia repite rescata resiste restaura
   resulta retira retoma revela revoca rinde rompe roba sale salva secuestra sigue solicita sobrevive suma
   suprime suspende sustituye termina toma traslada tropieza ultima vence vende venga viaja visita vive
   vota vuelve cuesta existe parece pone propone dispone traduce produce conduce introduce dispara`;

export const presents = words(`${present} ${present.replace(/[aeé](?=\s|$)/g, '$&n')}`);

/** Their subject may follow them; an object they have none. */
export const arriving = words(
  `murió murieron nació nacieron llegó llegaron comenzó comenzaron empezó empezaron terminó terminaron
   ocurrió ocurrieron entró entraron apareció surgió estalló falleció fallecieron cayó cayeron hubo
   sucedió concluyó fue fueron será serán nace nacen muere mueren llega comienza
   empieza termina entra resultó resultaron quedó quedaron regresó volvió llegará comenzará empezará
   terminará entrará habrá acabó acabaron desapareció arrancó arrancará arranca muerto nacido llegado
   comenzado empezado fallecido ocurrido caído estallado sale salió fracasó fracasaron dimitió dimitieron prosperó ardió ardieron chocaron descarriló`,
);

/** They end like finite verbs and are none. */
export const nouns = words(
  `todavía mayoría compañía economía policía alcaldía día energía minoría vía tía autoría guía fotografía
   geografía biografía tecnología ideología teoría categoría filosofía garantía librería panadería
   comisaría secretaría consejería fiscalía crestería refinería ingeniería minería ganadería cercanía
   ciudadanía melodía sinfonía anatomía autonomía soberanía monarquía jerarquía sequía travesía poesía
   cortesía alegría artillería infantería caballería galería batería tubería asesoría contraloría
   procuraduría veeduría auditoría mercancía avería cofradía abadía bahía judía sabía-que días vías guías
   fotografías compañías librerías refinerías garantías tecnologías categorías pruebaba varón barón
   demás además quizás jamás allá acá atrás más tras según también sartén`,
);
