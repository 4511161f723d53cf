/** Spanish verbs that no ending tells, and words that only end like verbs. */
import { words } from '../words';

export const pasts = words(
  `fue fueron era eran estaba estaban estuvo estuvieron había habían hubo hizo hicieron dijo dijeron dio
   dieron vio vieron tuvo tuvieron vino vinieron puso pusieron supo pudo pudieron quiso quisieron trajo
   trajeron condujo produjo produjeron redujo tradujo introdujo mantuvo mantuvieron obtuvo obtuvieron
   detuvo detuvieron sostuvo contuvo expuso propuso propusieron impuso dispuso compuso intervino
   convino anduvo iba iban deshizo redujeron`,
);

export const presents = words(
  `abandona abre abren acuerda acusa acusan adopta anuncia anuncian apoya apoyan aprueba aprueban arranca
   asegura asume asumen ataca ataca atacan cae caen celebra celebran cierra cierran compra compran
   comienza comienzan concluye condena convoca convocan crea crean decide deciden declara defiende deja
   dejan denuncia denuncian deroga descubre detiene detienen dimite dirige elige eligen empieza empiezan
   entra entran estrena exige exigen expulsa firma firman forma funda fundan gana ganan huye huyen
   inaugura inicia inician ingresa interpone invade invaden investiga investigan juega juegan lanza
   llama llega llegan llevan mata matan muere mueren multa nace nacen nombra nombran obtiene ofrece
   ordena paga pide piden pierde pierden planea planean plantea prevé prevén presenta presentan publica
   publican quiere quieren recibe reciben rechaza rechazan regresa renuncia retira rompe sale salen
   suspende toma toman traslada vende venden vence visita visitan viaja viajan vota votan vuelve vuelven
   queda quedan sigue siguen pretende pretenden vive viven cuesta existe existen parece`,
);

/** Their subject may follow them; an object they have none. */
export const arriving = words(
  `murió murieron nació nacieron llegó llegaron comenzó comenzaron empezó empezaron terminó terminaron
   ocurrió ocurrieron entró entraron apareció surgió estalló falleció fallecieron cayó cayeron hubo
   sucedió concluyó fue fueron ha han será serán había habían nace nacen muere mueren llega comienza
   empieza termina entra resultó resultaron quedó quedaron regresó volvió llegará comenzará empezará
   terminará entrará habrá acabó acabaron siguió desapareció aumentó subió bajó cerró abrió cerrará
   abrirá abre cierra arrancó arrancará`,
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
