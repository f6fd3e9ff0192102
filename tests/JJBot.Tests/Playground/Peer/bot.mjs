// A discord.js bot as anybody would write it; only the address of the API is not Discord's.
// It tells on stdout, one JSON object per line, what it has seen; it takes orders on stdin, one word per line.
import { createInterface } from 'node:readline';
import {
  ActionRowBuilder, ApplicationCommandType, ButtonBuilder, ButtonStyle, Client, ContainerBuilder, ContextMenuCommandBuilder, Events, GatewayIntentBits,
  LabelBuilder, MessageFlags, ModalBuilder, Partials, RESTEvents, SlashCommandBuilder, TextDisplayBuilder, TextInputBuilder, TextInputStyle,
} from 'discord.js';

const tell = (event, more = {}) => console.log(JSON.stringify({ event, ...more }));

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  partials: [Partials.Channel],
  rest: { api: process.env.API, retries: 3 },
});

const commands = [
  new SlashCommandBuilder().setName('ping').setDescription('Answers at once').addBooleanOption(option => option.setName('private').setDescription('Only you see it')),
  new SlashCommandBuilder().setName('slow').setDescription('Thinks first'),
  new SlashCommandBuilder().setName('find').setDescription('Suggests').addStringOption(option => option.setName('what').setDescription('What').setRequired(true).setAutocomplete(true)),
  new SlashCommandBuilder().setName('form').setDescription('Opens a form'),
  new SlashCommandBuilder().setName('card').setDescription('Shows a card'),
  new SlashCommandBuilder().setName('burst').setDescription('Writes seven messages at once'),
  new ContextMenuCommandBuilder().setName('Quote').setType(ApplicationCommandType.Message),
];

const card = presses => ({
  flags: MessageFlags.IsComponentsV2,
  components: [
    new ContainerBuilder()
      .setAccentColor(0x5865f2)
      .addTextDisplayComponents(new TextDisplayBuilder().setContent(`# Card\npressed ${presses} times`))
      .addActionRowComponents(new ActionRowBuilder().addComponents(new ButtonBuilder().setCustomId(`press:${presses}`).setLabel('Press').setStyle(ButtonStyle.Primary))),
  ],
});

const form = () => new ModalBuilder()
  .setCustomId('name-form')
  .setTitle('Who are you?')
  .addLabelComponents(new LabelBuilder().setLabel('Name').setTextInputComponent(new TextInputBuilder().setCustomId('name').setStyle(TextInputStyle.Short)));

const handlers = {
  ping: interaction => interaction.reply({ content: 'pong', flags: interaction.options.getBoolean('private') ? MessageFlags.Ephemeral : undefined }),
  async slow(interaction) {
    await interaction.deferReply();
    await interaction.editReply('done thinking');
    await interaction.followUp({ content: 'one more thing', flags: MessageFlags.Ephemeral });
  },
  find: interaction => interaction.reply(`found ${interaction.options.getString('what')}`),
  form: interaction => interaction.showModal(form()),
  card: interaction => interaction.reply(card(0)),
  async burst(interaction) {
    const response = await interaction.reply({ content: 'writing', withResponse: true });
    await Promise.all([1, 2, 3, 4, 5, 6, 7].map(number => interaction.channel.send({ content: `message ${number}`, allowedMentions: { parse: [] } })));
    tell('burst-done', { first: response.resource.message.id });
  },
  Quote: interaction => interaction.reply(`> ${interaction.targetMessage.content}`),
};

client.rest.on(RESTEvents.RateLimited, info => tell('rate-limited', { route: info.route, limit: info.limit, global: info.global, wait: info.timeToReset }));
client.on(Events.ShardResume, (id, replayed) => tell('resumed', { replayed }));
client.on(Events.ShardReconnecting, () => tell('reconnecting'));
client.on(Events.MessageCreate, async message => {
  tell('message', { content: message.content, author: message.author.username, mine: message.author.id === client.user.id, direct: !message.inGuild() });
  if (!message.author.bot && (!message.inGuild() || message.mentions.users.has(client.user.id))) {
    await message.reply({ content: 'you asked', allowedMentions: { parse: [], repliedUser: false } });
  }
});
client.on(Events.Error, error => tell('error', { message: error.message }));
client.on(Events.Warn, message => tell('warn', { message }));
client.on(Events.ClientReady, async () => {
  const registered = await client.application.commands.set(commands);
  tell('ready', { user: client.user.username, guilds: client.guilds.cache.map(guild => guild.name), commands: registered.map(command => command.name) });
});

client.on(Events.InteractionCreate, async interaction => {
  tell('interaction', { id: interaction.id, type: interaction.type });
  try {
    if (interaction.isAutocomplete()) {
      const typed = interaction.options.getFocused();
      await interaction.respond(['release', 'directors', 'villain'].filter(topic => topic.startsWith(typed)).map(topic => ({ name: topic, value: topic })));
    } else if (interaction.isCommand()) {
      await handlers[interaction.commandName](interaction);
    } else if (interaction.isButton()) {
      await interaction.update(card(Number(interaction.customId.split(':')[1]) + 1));
    } else if (interaction.isModalSubmit()) {
      await interaction.reply(`hello ${interaction.fields.getTextInputValue('name')}`);
    }
  } catch (error) {
    tell('failed', { code: error.code, message: error.message });
  }
});

createInterface({ input: process.stdin }).on('line', async order => {
  if (order === 'stop') {
    await client.destroy();
    tell('stopped');
    process.exit(0);
  }
});

await client.login(process.env.TOKEN);
