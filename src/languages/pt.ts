import type { LanguageData } from './language-data.js';

/** Portuguese, of Brazil and Portugal. */
export const pt: LanguageData = {
  tag: 'pt',
  iso6393: 'por',
  dateOrder: 'dmy',
  functionWords:
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos sobre desde ainda onde',
  relativeTime:
    'hoje | ontem | há # minutos | há # minuto | há # min | há # horas | há # hora | há # h | há # dias | há # dia | há # semanas | há # meses | há # anos | # horas atrás | # minutos atrás | # dias atrás | # semanas atrás | # meses atrás',
  phrases: {
    related:
      'Notícias relacionadas | Artigos relacionados | Artigo relacionado | Relacionados | Relacionadas | Matérias relacionadas | Conteúdo relacionado | Leia também | Veja também | Mais lidas | Mais lidos | As mais lidas | Mais vistas | Mais vistos | Mais populares | Populares | Últimas notícias | Últimas | Mais recentes | Notícias recentes | Posts recentes | Artigos recentes | Mais notícias | Mais sobre | Você pode gostar | Você também pode gostar | Também pode gostar | Pode também gostar | Poderá também gostar | Você também pode se interessar | Recomendados | Recomendado para você | Recomendadas | Outras notícias | Outros artigos | Mais artigos | Mais do autor | Destaques | Em destaque | Em alta | Não perca | A não perder',
    readAlso:
      'Leia também | Leia mais | Ler também | Ler mais | Leia a matéria completa | Veja também | Ver também | Ver mais | Veja mais | Saiba mais | Assista | Assista ao vídeo | Continue lendo | Continuar a ler | Confira | Confira também | Clique aqui para ler | Leia mais sobre',
    share:
      'Compartilhar | Compartilhe | Partilhar | Partilhe | Compartilhar no Facebook | Partilhar no Facebook | Partilhar artigo | Copiar link | Copiar ligação | Imprimir | Enviar por e-mail | Enviar por email | Tweetar | Facebook | Twitter | WhatsApp | LinkedIn | Salvar',
    subscribe:
      'Assine | Assine a newsletter | Assine nossa newsletter | Assinar | Subscrever | Subscreva | Subscreva a newsletter | Newsletter | Newsletters | Receba as notícias | Receba | Cadastre-se | Inscreva-se | Apoie | Torne-se assinante | Assinatura | Faça uma doação | Já é assinante',
    comment:
      'Comentários | Comentar | # comentários | # comentário | Deixe um comentário | Deixe o seu comentário | Deixe uma resposta | Deixar um comentário | Responder | Cancelar resposta | Adicionar comentário | Escreva um comentário | Denunciar | Nenhum comentário | Ver comentários | Comente | Publicar comentário | Curtir | Gosto | Sem comentários',
    login:
      'Entrar | Fazer login | Faça login | Login | Iniciar sessão | Inicie sessão | Registar | Registe-se | Cadastrar | Criar conta | Minha conta | A minha conta | Sair | Esqueci minha senha | Esqueceu a senha',
    legal:
      'Todos os direitos reservados | Política de privacidade | Termos de uso | Termos e condições | Aviso legal | Direitos autorais | Copyright | Ficha técnica | Estatuto editorial | Diretor | Quem somos | Publicidade | Anuncie | Expediente | Proibida a reprodução | Proteção de dados | Código de conduta',
    cookie:
      'Utilizamos cookies | Este site utiliza cookies | Este website utiliza cookies | Usamos cookies | Política de cookies | Aceitar | Aceitar todos | Aceitar tudo | Rejeitar',
    caption:
      'Foto | Fotos | Fotografia | Imagem | Imagens | Crédito | Créditos | Divulgação | Reprodução | Arquivo | Imagem ilustrativa | Ilustração | Foto de arquivo | Legenda | Getty Images | Lusa',
    byline:
      'Por | Autor | Autora | Escrito por | Publicado por | Redação | Da redação | Texto | Texto de | Reportagem | Repórter | Jornalista | Enviado especial | Com',
    source: 'Fonte | Fontes | Com informações de | Com Lusa | Com Agência | Via | Segundo',
    ad: 'Publicidade | Anúncio | Anúncios | Conteúdo patrocinado | Patrocinado | Continua depois da publicidade | Continua após a publicidade | Pub | Informe publicitário | Conteúdo de marca',
    tags: 'Tags | Temas | Assuntos | Palavras-chave | Categorias | Categoria | Etiquetas | Tópicos | Assuntos relacionados | Mais sobre',
    nav: 'Início | Menu | Buscar | Pesquisar | Pesquisa | Notícias | Política | Economia | Mundo | Internacional | Brasil | Portugal | País | Sociedade | Desporto | Esportes | Esporte | Cultura | Tecnologia | Saúde | Ciência | Opinião | Tempo | Polícia | Contato | Contactos | Sobre | Sobre nós | Quem somos | Ir para o conteúdo | Saltar para o conteúdo | Pular para o conteúdo | Voltar ao topo | Topo | Voltar | Próximo | Próxima | Seguinte | Anterior | Artigo anterior | Próximo artigo | Artigo seguinte',
    promo:
      'Siga-nos | Siga-nos no | Siga | Siga o canal no WhatsApp | Baixe o aplicativo | Baixe o app | Descarregue a app | Receba as notícias no WhatsApp | Participe do grupo | Entre no canal | Acompanhe | Acompanhe nas redes sociais | Ouça o podcast | Siga no Google Notícias',
    dateline:
      'Publicado em | Publicado | Publicada em | Atualizado em | Atualizado há | Atualizado | Atualizada em | Última atualização | Data de publicação | Postado em | Atualização | Criado em',
    authorBio:
      'Sobre o autor | Sobre a autora | Mais do autor | Todos os artigos de | Ver todos os posts | Ver todos os artigos | Veja todos os posts',
    form: 'Nome | E-mail | Email | O seu endereço de email não será publicado | O seu endereço de e-mail não será publicado | Campos obrigatórios são marcados com | Campos obrigatórios marcados com | Site | Comentário | Enviar | Salvar meus dados | Guardar o meu nome | Mensagem | Publicar',
    media:
      'Vídeo | Ver vídeo | Assistir | Galeria | Galeria de fotos | Fotogaleria | Ouvir | Ouça | Ouvir artigo | Reproduzir | Ampliar | Veja as fotos | Ver galeria',
    keyPoints:
      'Resumo | Em resumo | Pontos principais | Pontos-chave | Destaques | Índice | Sumário | O essencial | Entenda',
    readerAid:
      '# min de leitura | # minutos de leitura | Tempo de leitura | # min | # visualizações | Tamanho do texto | Leitura: # min',
    notice:
      'Página não encontrada | A página não existe | Conteúdo exclusivo para assinantes | Exclusivo para assinantes | Artigo exclusivo para assinantes | Ative o JavaScript | Acesso negado | Acesso restrito',
  },
};
