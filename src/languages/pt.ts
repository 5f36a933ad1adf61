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
      'Notícias relacionadas | Artigos relacionados | Artigo relacionado | Relacionados | Relacionadas | Matérias relacionadas | Conteúdo relacionado | Leia também | Veja também | Mais lidas | Mais lidos | As mais lidas | Mais vistas | Mais vistos | Mais populares | Populares | Últimas notícias | Últimas | Mais recentes | Notícias recentes | Posts recentes | Artigos recentes | Mais notícias | Mais sobre | Você pode gostar | Você também pode gostar | Também pode gostar | Poderá também gostar | Você também pode se interessar | Recomendados | Recomendado para você | Recomendadas | Outras notícias | Outros artigos | Mais artigos | Mais do autor | Destaques | Em destaque | Em alta | Não perca | A não perder | Mais comentadas | Não deixe de ler | Sugestões | Comentários recentes | Publicações relacionadas | Posts relacionados | Leia a seguir | Notícias mais lidas | As mais vistas | Notícias mais recentes | Talvez você goste | Você pode se interessar | Pode interessar-lhe | Outras matérias | Últimos artigos | Notícias em destaque',
    readAlso:
      'Leia também | Leia mais | Ler também | Ler mais | Leia a matéria completa | Veja também | Ver também | Ver mais | Veja mais | Saiba mais | Assista | Assista ao vídeo | Continue lendo | Continuar a ler | Confira | Confira também | Clique aqui para ler | Leia mais sobre | Leia na íntegra | Leia a notícia completa | Veja o vídeo | Leia a reportagem completa | Clique aqui e',
    share:
      'Compartilhar | Compartilhe | Partilhar | Partilhe | Compartilhar no Facebook | Partilhar no Facebook | Partilhar artigo | Copiar link | Copiar ligação | Imprimir | Enviar por e-mail | Enviar por email | Tweetar | Salvar | Guardar | Compartilhe esta notícia | Compartilhar esta notícia | Compartilhar via | Compartilhe no | Link copiado | Compartilhe isso | Curtir isso | Partilhar isto | Gostar disto',
    subscribe:
      'Assine | Assine a newsletter | Assine nossa newsletter | Assinar | Subscrever | Subscreva | Subscreva a newsletter | Receba as notícias | Receba | Cadastre-se | Inscreva-se | Apoie | Torne-se assinante | Assinatura | Faça uma doação | Já é assinante | Receba a newsletter | Receba nossas notícias | Receba no seu e-mail | Assine agora | Apoie o jornalismo',
    comment:
      'Comentários | Comentar | # comentários | # comentário | Deixe um comentário | Deixe o seu comentário | Deixe uma resposta | Deixar um comentário | Responder | Cancelar resposta | Adicionar comentário | Escreva um comentário | Denunciar | Nenhum comentário | Ver comentários | Comente | Publicar comentário | Curtir | Gosto | Sem comentários | Deixe seu comentário | Deixe a sua opinião | Seja o primeiro a comentar | Faça login para comentar | Os comentários são de responsabilidade | Comentários fechados | Ver todos os comentários | Inicie sessão para comentar',
    login:
      'Entrar | Fazer login | Faça login | Iniciar sessão | Inicie sessão | Registar | Registe-se | Cadastrar | Criar conta | Minha conta | A minha conta | Sair | Esqueci minha senha | Esqueceu a senha | Terminar sessão | Já tem conta | Esqueceu sua senha | Não tem uma conta',
    legal:
      'Todos os direitos reservados | Política de privacidade | Termos de uso | Termos e condições | Aviso legal | Direitos autorais | Ficha técnica | Estatuto editorial | Diretor | Quem somos | Publicidade | Anuncie | Expediente | Proibida a reprodução | Proteção de dados | Código de conduta | Política de cookies | Termos de serviço | Política editorial | É proibida a reprodução | Condições de utilização',
    cookie:
      'Utilizamos cookies | Este site utiliza cookies | Este website utiliza cookies | Usamos cookies | Política de cookies | Aceitar | Aceitar todos | Aceitar tudo | Rejeitar | Gerenciar cookies | Gerir cookies | Definições de cookies | Nós e os nossos parceiros',
    caption:
      'Foto | Fotos | Fotografia | Imagem | Imagens | Crédito | Créditos | Divulgação | Reprodução | Arquivo | Imagem ilustrativa | Ilustração | Foto de arquivo | Legenda | Lusa | Foto reprodução | Crédito da foto | Legenda da foto | Imagem de arquivo',
    byline:
      'Por | Autor | Autora | Escrito por | Publicado por | Redação | Da redação | Texto | Reportagem | Repórter | Jornalista | Enviado especial | Com | Por redação | Publicada por | Postado por',
    source: 'Fonte | Fontes | Com informações de | Com Lusa | Com informações da | Com informações do | Com agências',
    ad: 'Publicidade | Anúncio | Anúncios | Conteúdo patrocinado | Patrocinado | Continua depois da publicidade | Continua após a publicidade | Pub | Informe publicitário | Conteúdo de marca | Continue lendo após a publicidade | Publicidade - continue | A matéria continua após a publicidade | Conteúdo promocional | O artigo continua após a publicidade',
    tags: 'Temas | Assuntos | Palavras-chave | Categorias | Categoria | Etiquetas | Tópicos | Assuntos relacionados | Tópicos relacionados | Temas relacionados',
    nav: 'Início | Buscar | Pesquisar | Pesquisa | Notícias | Política | Economia | Mundo | Internacional | Brasil | Portugal | País | Sociedade | Desporto | Esportes | Esporte | Cultura | Tecnologia | Saúde | Ciência | Opinião | Tempo | Polícia | Contato | Contactos | Sobre | Sobre nós | Quem somos | Ir para o conteúdo | Saltar para o conteúdo | Pular para o conteúdo | Voltar ao topo | Topo | Voltar | Próximo | Próxima | Seguinte | Anterior | Artigo anterior | Próximo artigo | Artigo seguinte | Ver todas | Ver tudo | Carregar mais | Mostrar mais | Mapa do site | Fechar | Página inicial | Avançar para o conteúdo',
    promo:
      'Siga-nos | Siga-nos no | Siga | Siga o canal no WhatsApp | Baixe o aplicativo | Baixe o app | Descarregue a app | Receba as notícias no WhatsApp | Participe do grupo | Entre no canal | Acompanhe | Acompanhe nas redes sociais | Ouça o podcast | Siga no Google Notícias | Siga o nosso canal | Siga nosso canal no WhatsApp | Siga nossas redes sociais | Clique aqui e entre no grupo | Entre no nosso canal | Participe do nosso grupo',
    dateline:
      'Publicado em | Publicado | Publicada em | Atualizado em | Atualizado há | Atualizado | Atualizada em | Última atualização | Data de publicação | Postado em | Atualização | Criado em',
    authorBio:
      'Sobre o autor | Sobre a autora | Mais do autor | Todos os artigos de | Ver todos os posts | Ver todos os artigos | Veja todos os posts | Ver mais artigos de | Mais artigos de | Veja mais conteúdos de',
    form: 'Nome | O seu endereço de email não será publicado | O seu endereço de e-mail não será publicado | Campos obrigatórios são marcados com | Campos obrigatórios marcados com | Site | Comentário | Enviar | Salvar meus dados | Guardar o meu nome | Mensagem | Publicar | Seu nome | Seu e-mail | Seu endereço de e-mail não será publicado | O seu comentário | Campos obrigatórios | Li e concordo | Salvar meu nome | Encontrou um erro',
    media:
      'Vídeo | Ver vídeo | Assistir | Galeria | Galeria de fotos | Fotogaleria | Ouvir | Ouça | Ouvir artigo | Reproduzir | Ampliar | Veja as fotos | Ver galeria | Ouça este conteúdo | Ouvir notícia | Ouça a notícia | Seu navegador não suporta',
    keyPoints:
      'Resumo | Pontos principais | Pontos-chave | Destaques | Índice | Sumário | O essencial | Entenda | Principais pontos | Resumo da notícia | O que precisa de saber',
    readerAid:
      '# min de leitura | # minutos de leitura | Tempo de leitura | # visualizações | Tamanho do texto | Leitura: # min | Aumentar fonte | Tempo estimado de leitura | # leituras',
    notice:
      'Página não encontrada | A página não existe | Conteúdo exclusivo para assinantes | Exclusivo para assinantes | Artigo exclusivo para assinantes | Ative o JavaScript | Acesso negado | Acesso restrito | Erro 404 | Conteúdo para assinantes | Para continuar a ler | Este conteúdo é exclusivo para assinantes | Ocorreu um erro | Algo deu errado | Erro interno do servidor | Serviço temporariamente indisponível | Verificando se você é humano | Para continuar lendo',
  },
};
