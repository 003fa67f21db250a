package lang

import "strings"

// platforms are places where people post: what is said there, somebody else says.
var platforms = words(`x twitter facebook instagram telegram tiktok youtube linkedin bluesky threads whatsapp weibo wechat mastodon
	reddit discord snapchat twitch substack truth_social rutube vk vkontakte line kakaotalk messenger signal gab parler
	твиттер твиттере фейсбук фейсбуке инстаграм телеграм телеграме телеграмі вконтакте ютуб ютубе одноклассники
	推特 微博 微信 脸书 臉書 抖音 油管 ツイッター インスタグラム フェイスブック ユーチューブ 트위터 페이스북 인스타그램 유튜브`)

// Platform reports whether a name is that of a place where people post.
func Platform(name string) bool {
	return platforms().Has(strings.ReplaceAll(strings.ToLower(name), " ", "_"))
}
